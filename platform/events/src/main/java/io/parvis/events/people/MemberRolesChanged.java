package io.parvis.events.people;

import java.util.List;

/**
 * What a team member may do changed.
 *
 * @param before some of {@code ADMIN}, {@code LAWYER}, {@code CONTRACT_MANAGER}
 * @param roles  some others of them
 */
public record MemberRolesChanged(String memberId, List<String> before, List<String> roles) {}
