package io.parvis.identity.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;

import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupMember;
import io.parvis.identity.groups.GroupMembers;

/** Who is in a group, as the register of people knows it. */
@Service
class RegisteredGroupMembers implements GroupMembers {

    private final PeopleRegister people;

    RegisteredGroupMembers(PeopleRegister people) {
        this.people = people;
    }

    @Override
    public List<GroupMember> of(Collection<GroupId> groups) {
        Set<GroupId> asked = Set.copyOf(groups);
        return RegisteredPeople.all(request -> people.membersOf(asked, request), RegisteredGroupMembers::member);
    }

    private static GroupMember member(Person person) {
        return new GroupMember(
                person.personId(),
                person.profile().name(),
                person.status(),
                person.side() instanceof Side.Member member ? member.groups() : Set.of());
    }
}
