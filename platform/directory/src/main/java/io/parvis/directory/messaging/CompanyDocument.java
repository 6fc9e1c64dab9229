package io.parvis.directory.messaging;

import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompanyState;

/** A company as remembered. */
record CompanyDocument(String companyId, String name, String sharing) {

    static CompanyDocument of(CompanyState state) {
        return new CompanyDocument(state.companyId(), state.name(), state.sharing());
    }

    /** The company; a sharing mode that we don't know shares nothing. */
    Company toCompany() {
        return new Company(
                new CompanyId(companyId),
                name,
                Words.find(Sharing.class, sharing).orElse(Sharing.WATCHERS));
    }
}
