package io.parvis.identity.directory;

import java.util.Set;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Side;

/** A team member as others of the team choose them. */
public record MemberEntry(PersonId id, String name, Set<Role> roles, boolean active) {

    public MemberEntry {
        roles = Set.copyOf(roles);
    }

    static MemberEntry of(Person member) {
        return new MemberEntry(
                member.personId(),
                member.profile().name(),
                member.side() instanceof Side.Member side ? side.roles() : Set.of(),
                member.status() == PersonStatus.ACTIVE);
    }
}
