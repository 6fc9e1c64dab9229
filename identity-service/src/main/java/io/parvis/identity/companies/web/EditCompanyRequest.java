package io.parvis.identity.companies.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.companies.CompanyForm;

/** A company as an admin makes it. */
record EditCompanyRequest(
        @Nullable String name,
        @Nullable String sharing,
        @Nullable List<@Nullable String> mailDomains) {

    CompanyForm toForm() {
        return new CompanyForm(name, sharing, mailDomains);
    }
}
