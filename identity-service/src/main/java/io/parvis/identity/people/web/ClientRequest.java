package io.parvis.identity.people.web;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.ClientForm;
import io.parvis.identity.people.PersonForm;

/** A client as an admin fills them in. */
record ClientRequest(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String email,
        @Nullable String accessType,
        @Nullable String companyId,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String managerId,
        @Nullable List<String> keptCompanyIds,
        @Nullable String language,
        @Nullable String timeZone) {

    ClientForm toForm() {
        PersonForm person = new PersonForm(firstName, lastName, username, email, language, timeZone);
        return new ClientForm(
                person,
                accessType,
                companyId,
                jobTitle,
                mobile,
                address,
                managerId,
                Objects.requireNonNullElse(keptCompanyIds, List.of()));
    }
}
