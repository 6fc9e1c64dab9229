package io.parvis.identity.companies.web;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;

record CompanyView(
        String id, String name, Sharing sharing, @Nullable String mergedInto) {

    static CompanyView from(Company company) {
        return new CompanyView(
                company.id(),
                company.name().value(),
                company.sharing(),
                company.mergedInto() == null ? null : company.mergedInto().value());
    }
}
