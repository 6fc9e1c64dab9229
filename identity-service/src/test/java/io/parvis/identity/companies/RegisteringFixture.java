package io.parvis.identity.companies;

/** Use cases put together by hand. */
public final class RegisteringFixture {

    private RegisteringFixture() {}

    public static RegisteringCompanies registering(CompanyRegister companies) {
        return new RegisteringCompanies(companies);
    }
}
