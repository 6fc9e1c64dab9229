package io.parvis.identity.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an admin fills in to add a team member, as it came; the groups by their ids. */
public record MemberForm(
        PersonForm person,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> groups) {}
