package io.parvis.identity.people.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.groups.Group;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Profile;

record MemberView(
        String id,
        String firstName,
        String lastName,
        String username,
        String email,
        List<Role> roles,
        List<GroupOfMember> groups,
        PersonStatus status,
        String language,
        String timeZone,
        Instant invitedAt,
        @Nullable Instant activatedAt) {

    static MemberView from(ListedMember member) {
        Person person = member.person();
        Profile profile = person.profile();
        return new MemberView(
                person.id(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                profile.email().value(),
                member.side().roles().stream().sorted().toList(),
                member.groups().stream().map(GroupOfMember::from).toList(),
                person.status(),
                profile.language().toLanguageTag(),
                profile.timeZone().getId(),
                person.invitation().at(),
                person.activatedAt());
    }

    record GroupOfMember(String id, String name) {

        static GroupOfMember from(Group group) {
            return new GroupOfMember(group.id(), group.name().value());
        }
    }
}
