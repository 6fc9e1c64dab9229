package io.parvis.events.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What every service may know of a client or team member: the current profile. {@code kind} is {@code CLIENT} or {@code MEMBER}; {@code accessType} is a client's, {@code roles} are a member's; {@code subject} is Keycloak's, absent until the account exists there. */
public record PersonState(
        String personId,
        String kind,
        String firstName,
        String lastName,
        String email,
        String language,
        String timeZone,
        @Nullable String companyId,
        @Nullable String managerId,
        @Nullable String jobTitle,
        @Nullable String accessType,
        List<String> roles,
        String status,
        @Nullable String subject) {}
