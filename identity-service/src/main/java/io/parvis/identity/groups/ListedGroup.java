package io.parvis.identity.groups;

import java.util.Comparator;
import java.util.List;

import io.parvis.starter.aggregate.Stored;

/**
 * A group as admins see it.
 *
 * @param version of the group
 * @param members by name
 */
public record ListedGroup(long version, Group group, List<GroupMember> members) {

    public ListedGroup {
        members = List.copyOf(members);
    }

    /** A group with those among the people who are in it. */
    static ListedGroup of(Stored<Group> group, List<GroupMember> among) {
        List<GroupMember> members = among.stream()
                .filter(member -> member.groups().contains(group.value().groupId()))
                .sorted(Comparator.comparing(GroupMember::name))
                .toList();
        return new ListedGroup(group.version(), group.value(), members);
    }
}
