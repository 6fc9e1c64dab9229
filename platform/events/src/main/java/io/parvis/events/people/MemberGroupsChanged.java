package io.parvis.events.people;

import java.util.List;

/**
 * A team member is in other groups than before.
 *
 * @param before   the ids of the groups, none for a member who was in no group
 * @param groupIds the same of now
 */
public record MemberGroupsChanged(String memberId, List<String> before, List<String> groupIds) {}
