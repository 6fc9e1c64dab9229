package io.parvis.identity.companies;

import io.parvis.directory.CompanyId;

/** Companies as they come to be. */
public final class CompanyFixture {

    public static final CompanyId ACME = new CompanyId("acme");
    public static final CompanyId GLOBEX = new CompanyId("globex");

    private CompanyFixture() {}

    public static Company acme() {
        return Company.register(ACME, new CompanyName("Acme"));
    }

    public static Company globex() {
        return Company.register(GLOBEX, new CompanyName("Globex"));
    }
}
