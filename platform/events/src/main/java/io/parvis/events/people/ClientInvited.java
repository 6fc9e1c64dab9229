package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/** A client was added and is to be invited (S9). {@code dataref} leads to the invitation's link. */
public record ClientInvited(
        String clientId,
        String accessType,
        @Nullable String companyId,
        @Nullable String invitedBy) {}
