package io.parvis.identity.directory.web;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Company;
import io.parvis.identity.directory.ClientEntry;

record ClientEntryView(String id, String name, @Nullable CompanyOfClient company, boolean active) {

    static ClientEntryView from(ClientEntry client) {
        return new ClientEntryView(
                client.id().value(), client.name(), CompanyOfClient.from(client.company()), client.active());
    }

    record CompanyOfClient(String id, String name) {

        static @Nullable CompanyOfClient from(@Nullable Company company) {
            return company == null ? null : new CompanyOfClient(company.id().value(), company.name());
        }
    }
}
