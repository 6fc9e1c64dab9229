package io.parvis.events.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A team member was added and is to be invited. {@code dataref} leads to the invitation's link, which is in no event.
 *
 * @param roles     some of {@code ADMIN}, {@code LAWYER}, {@code CONTRACT_MANAGER}
 * @param invitedBy the member who invited, absent for the first admin, whom the settings name
 */
public record MemberInvited(
        String memberId, List<String> roles, @Nullable String invitedBy) {}
