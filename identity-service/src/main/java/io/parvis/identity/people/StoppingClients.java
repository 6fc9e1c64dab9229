package io.parvis.identity.people;

import java.time.Clock;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FormCheck;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin keeps a client out of the portal, and lets them in again (S15, S16, S26). What is wished for twice is done once; what the client's
 * {@link Standing} does not allow is refused.
 */
@Service
public class StoppingClients {

    private static final int LONGEST_REASON = 1000;

    private final PeopleRegister people;
    private final ListingClients listing;
    private final Clock clock;

    StoppingClients(PeopleRegister people, ListingClients listing, Clock clock) {
        this.people = people;
        this.listing = listing;
        this.clock = clock;
    }

    public ListedClient deactivate(Viewer admin, PersonId id, Command command) {
        return change(admin, id, command, Person::deactivate);
    }

    public ListedClient reactivate(Viewer admin, PersonId id, Command command) {
        return change(admin, id, command, Person::reactivate);
    }

    /** Bans the client for a reason, which is required. */
    public ListedClient ban(Viewer admin, PersonId id, @Nullable String reason, Command command) {
        listing.find(admin, id);
        FormCheck check = new FormCheck();
        var given = check.required("/reason", reason, LONGEST_REASON);
        check.refuseProblems();
        return change(admin, id, command, client -> client.ban(given.orElseThrow(), admin.person(), clock.instant()));
    }

    public ListedClient unban(Viewer admin, PersonId id, Command command) {
        return change(admin, id, command, Person::unban);
    }

    private ListedClient change(Viewer admin, PersonId id, Command command, Consumer<Person> verb) {
        listing.find(admin, id);
        return people.change(id, command, verb)
                .map(listing::listed)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
