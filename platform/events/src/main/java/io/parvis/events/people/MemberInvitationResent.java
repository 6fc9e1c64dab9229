package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * A team member who has not set a password yet is to be sent a new link; the last one is void. {@code dataref} leads to the link, which is in no
 * event.
 *
 * @param resentBy the member who resent it, absent when the invited one asked for it
 */
public record MemberInvitationResent(
        String memberId, @Nullable String resentBy) {}
