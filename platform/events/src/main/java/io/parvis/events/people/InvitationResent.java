package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * A client who has not set a password yet is to be sent a new link (S12); the last one is void. {@code dataref} leads to the link, which is in
 * no event.
 *
 * @param resentBy the member who resent it, absent when the client asked for it
 */
public record InvitationResent(String clientId, @Nullable String resentBy) {}
