package io.parvis.identity.people;

import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin deactivates team members and activates them again; bans are for clients. Admins may deactivate themselves, as who hands over an
 * office does, but never the last active one. What is wished for twice is done once.
 */
@Service
public class StoppingMembers {

    private final PeopleRegister people;
    private final KeepingOneAdmin members;
    private final ListingMembers listing;

    StoppingMembers(PeopleRegister people, KeepingOneAdmin members, ListingMembers listing) {
        this.people = people;
        this.members = members;
        this.listing = listing;
    }

    public ListedMember deactivate(Viewer admin, PersonId id, Command command) {
        listing.find(admin, id);
        return listed(members.change(id, command, Person::deactivate));
    }

    public ListedMember reactivate(Viewer admin, PersonId id, Command command) {
        listing.find(admin, id);
        return listed(people.change(id, command, Person::reactivate));
    }

    private ListedMember listed(Optional<Stored<Person>> member) {
        return member.map(listing::listed).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
