package io.parvis.identity.directory.web;

import io.parvis.identity.companies.Company;

record CompanyEntryView(String id, String name) {

    static CompanyEntryView from(Company company) {
        return new CompanyEntryView(company.id(), company.name().value());
    }
}
