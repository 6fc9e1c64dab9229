package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * A client was added and is to be invited (S9). {@code dataref} leads to the invitation's link, which is in no event.
 *
 * @param accessType {@code CLIENT}, {@code COLLABORATOR} or {@code BOTH} (S6)
 * @param companyId  absent for a client without a company
 * @param invitedBy  the member who invited, absent when nobody did, as after a sign-up
 */
public record ClientInvited(
        String clientId,
        String accessType,
        @Nullable String companyId,
        @Nullable String invitedBy) {}
