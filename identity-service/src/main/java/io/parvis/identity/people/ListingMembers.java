package io.parvis.identity.people;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Viewer;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** An admin looks at the team members; a team member looks at their own profile. */
@Service
public class ListingMembers {

    private final PeopleRegister people;

    ListingMembers(PeopleRegister people) {
        this.people = people;
    }

    public Page<ListedMember> page(Viewer admin, PageRequest request) {
        Administrators.require(admin);
        return people.page(PersonKind.MEMBER, request).map(ListedMember::of);
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
                .map(ListedMember::of)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
