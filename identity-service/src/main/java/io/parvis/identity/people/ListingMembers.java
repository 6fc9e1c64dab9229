package io.parvis.identity.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.groups.Group;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.GroupRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at the team members; a team member looks at their own profile. */
@Service
public class ListingMembers {

    private final PeopleRegister people;
    private final GroupRegister groups;

    ListingMembers(PeopleRegister people, GroupRegister groups) {
        this.people = people;
        this.groups = groups;
    }

    public Page<ListedMember> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        Page<Stored<Person>> page = people.page(PersonKind.MEMBER, request);
        List<Group> among = groupsOf(page.items());
        return page.map(member -> ListedMember.of(member, among));
    }

    public ListedMember find(Viewer admin, PersonId id) {
        Administrators.require(admin);
        return find(id);
    }

    /** The caller, who is a team member. */
    public ListedMember self(Viewer member) {
        return find(member.person());
    }

    private ListedMember find(PersonId id) {
        return people.find(id)
                .filter(person -> person.value().side() instanceof Side.Member)
                .map(this::listed)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    /** A team member with their groups. */
    ListedMember listed(Stored<Person> member) {
        return ListedMember.of(member, groupsOf(List.of(member)));
    }

    private List<Group> groupsOf(List<Stored<Person>> members) {
        Set<GroupId> ids = members.stream()
                .map(member -> member.value().side())
                .flatMap(side -> side instanceof Side.Member member ? member.groups().stream() : null)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : groups.findAll(ids);
    }
}
