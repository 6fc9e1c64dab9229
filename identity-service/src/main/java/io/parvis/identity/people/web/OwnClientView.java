package io.parvis.identity.people.web;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.identity.companies.Company;
import io.parvis.identity.people.ListedClient;
import io.parvis.identity.people.Profile;

/** What a client sees of themself in the portal. */
record OwnClientView(
        String id,
        String firstName,
        String lastName,
        String username,
        String email,
        String language,
        AccessType accessType,
        @Nullable OwnCompany company) {

    static OwnClientView from(ListedClient client) {
        Profile profile = client.person().profile();
        return new OwnClientView(
                client.person().id(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                profile.email().value(),
                profile.language().toLanguageTag(),
                client.side().accessType(),
                OwnCompany.from(client.company()));
    }

    record OwnCompany(String id, String name) {

        static @Nullable OwnCompany from(@Nullable Company company) {
            return company == null
                    ? null
                    : new OwnCompany(company.id(), company.name().value());
        }
    }
}
