package io.parvis.identity.people;

import org.jspecify.annotations.Nullable;

/** What an admin fills in to add a client (S5, S6, S7), as it came. */
public record ClientForm(
        PersonForm person,
        @Nullable String accessType,
        @Nullable String companyId,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String managerId) {}
