package io.parvis.identity.people;

import io.parvis.starter.aggregate.Stored;

/**
 * A team member as admins and the member see them.
 *
 * @param version of the person
 * @param side    the person's, known to be a team member's
 */
public record ListedMember(long version, Person person, Side.Member side) {

    static ListedMember of(Stored<Person> member) {
        return new ListedMember(
                member.version(), member.value(), (Side.Member) member.value().side());
    }
}
