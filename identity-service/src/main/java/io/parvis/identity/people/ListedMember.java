package io.parvis.identity.people;

import java.util.List;

import io.parvis.identity.groups.Group;
import io.parvis.starter.aggregate.Stored;

/**
 * A team member as admins and the member see them.
 *
 * @param version of the person
 * @param side    the person's, known to be a team member's
 * @param groups  those of the member's groups that exist, by name
 */
public record ListedMember(long version, Person person, Side.Member side, List<Group> groups) {

    public ListedMember {
        groups = List.copyOf(groups);
    }

    /** A member with those among the groups that they are in. */
    static ListedMember of(Stored<Person> member, List<Group> among) {
        Side.Member side = (Side.Member) member.value().side();
        List<Group> groups = among.stream()
                .filter(group -> side.groups().contains(group.groupId()))
                .toList();
        return new ListedMember(member.version(), member.value(), side, groups);
    }
}
