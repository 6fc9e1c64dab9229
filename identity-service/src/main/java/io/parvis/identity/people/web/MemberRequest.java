package io.parvis.identity.people.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.MemberForm;
import io.parvis.identity.people.PersonForm;

/** A team member as an admin fills them in. */
record MemberRequest(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> groups,
        @Nullable String language,
        @Nullable String timeZone) {

    MemberForm toForm() {
        PersonForm person = new PersonForm(firstName, lastName, username, email, language, timeZone);
        return new MemberForm(person, roles, groups);
    }
}
