package io.parvis.directory.messaging;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompanyState;

/** A company as remembered. */
record CompanyDocument(
        String companyId,
        String name,
        String sharing,
        @Nullable String mergedInto) {

    static CompanyDocument of(CompanyState state) {
        return new CompanyDocument(state.companyId(), state.name(), state.sharing(), state.mergedInto());
    }

    /** The company that it was merged into. */
    @Nullable
    CompanyId heir() {
        return mergedInto == null ? null : new CompanyId(mergedInto);
    }

    /** The company; a sharing mode that we don't know shares nothing. */
    Company toCompany() {
        return new Company(
                new CompanyId(companyId),
                name,
                Words.find(Sharing.class, sharing).orElse(Sharing.WATCHERS));
    }
}
