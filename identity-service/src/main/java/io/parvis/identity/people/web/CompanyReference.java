package io.parvis.identity.people.web;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.companies.Company;

record CompanyReference(String id, String name) {

    static @Nullable CompanyReference from(@Nullable Company company) {
        return company == null
                ? null
                : new CompanyReference(company.id(), company.name().value());
    }
}
