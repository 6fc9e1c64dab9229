package io.parvis.identity.companies.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Sharing;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.MailDomain;

record CompanyView(
        String id,
        String name,
        Sharing sharing,
        List<String> mailDomains,
        @Nullable String mergedInto) {

    static CompanyView from(Company company) {
        return new CompanyView(
                company.id(),
                company.name().value(),
                company.sharing(),
                company.mailDomains().stream().map(MailDomain::value).sorted().toList(),
                company.mergedInto() == null ? null : company.mergedInto().value());
    }
}
