package io.parvis.identity.people.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.people.MemberForm;
import io.parvis.identity.people.PersonForm;

record InviteMemberRequest(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        @Nullable String language,
        @Nullable String timeZone) {

    MemberForm toForm() {
        return new MemberForm(new PersonForm(firstName, lastName, username, email, language, timeZone), roles);
    }
}
