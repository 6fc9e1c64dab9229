package io.parvis.identity.companies;

class InMemoryCompanyRegisterTests extends CompanyRegisterSuite {

    private final CompanyRegister companies = new InMemoryCompanyRegister();

    @Override
    protected CompanyRegister companies() {
        return companies;
    }
}
