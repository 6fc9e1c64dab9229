package io.parvis.events.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A team member was added and is to be invited. {@code dataref} leads to the invitation's link. */
public record MemberInvited(
        String memberId, List<String> roles, @Nullable String invitedBy) {}
