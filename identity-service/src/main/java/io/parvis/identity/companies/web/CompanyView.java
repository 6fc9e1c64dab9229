package io.parvis.identity.companies.web;

import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;

record CompanyView(String id, String name, Sharing sharing) {

    static CompanyView from(Company company) {
        return new CompanyView(company.id(), company.name().value(), company.sharing());
    }
}
