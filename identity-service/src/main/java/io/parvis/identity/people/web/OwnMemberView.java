package io.parvis.identity.people.web;

import java.util.List;

import io.parvis.directory.Role;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.Profile;

/** What a team member sees of themself in the main application. */
record OwnMemberView(
        String id,
        String firstName,
        String lastName,
        String username,
        String email,
        String language,
        List<Role> roles) {

    static OwnMemberView from(ListedMember member) {
        Profile profile = member.person().profile();
        return new OwnMemberView(
                member.person().id(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                profile.email().value(),
                profile.language().toLanguageTag(),
                member.side().roles().stream().sorted().toList());
    }
}
