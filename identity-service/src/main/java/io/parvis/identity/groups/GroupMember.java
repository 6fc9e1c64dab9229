package io.parvis.identity.groups;

import java.util.Set;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;

/**
 * A team member, as lists of groups show them.
 *
 * @param groups all that the member is in
 */
public record GroupMember(PersonId id, String name, PersonStatus status, Set<GroupId> groups) {

    public GroupMember {
        groups = Set.copyOf(groups);
    }
}
