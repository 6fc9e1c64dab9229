package io.parvis.identity.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Changes team members so that an active admin always remains, whoever else changes whomever at the same moment ({@code docs/adr}, there is
 * always an admin). Whoever stops being one is on the {@link AdminRoster} before, with the version at which alone the change may be written.
 */
@Service
class KeepingOneAdmin {

    private static final int ATTEMPTS = 16;

    private final PeopleRegister people;
    private final People directory;
    private final AdminRosters rosters;
    private final Clock clock;

    KeepingOneAdmin(PeopleRegister people, People directory, AdminRosters rosters, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Lets a verb change a team member, as {@link PeopleRegister#change} does.
     *
     * @throws Refused {@link PersonRefusal#LAST_ADMIN}, if no active admin would be left
     */
    Optional<Stored<Person>> change(PersonId id, Command command, Consumer<Person> verb) {
        try {
            return people.change(id, command, member -> {
                boolean admin = member.isActiveAdmin();
                verb.accept(member);
                if (admin && !member.isActiveAdmin()) {
                    throw new AdminLeaves();
                }
            });
        } catch (AdminLeaves _) {
            return letLeave(id, command, verb);
        }
    }

    private Optional<Stored<Person>> letLeave(PersonId id, Command command, Consumer<Person> verb) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Stored<Person>> admin = people.find(id);
            if (admin.isEmpty()) {
                return admin;
            }
            try {
                return leave(new Departure(id, admin.get().version(), clock.instant()), command, verb);
            } catch (StaleVersion e) {
                if (command.expectedVersion() != null) {
                    throw e;
                }
            }
        }
        throw new Refused(StandardRefusal.UNAVAILABLE);
    }

    private Optional<Stored<Person>> leave(Departure departure, Command command, Consumer<Person> verb) {
        command.requireVersion(departure.admin().value(), departure.version());
        reserve(departure);
        Command atVersion = command.at(departure.version());
        try {
            return people.change(departure.admin(), atVersion, verb);
        } catch (Refused e) {
            rosters.change(roster -> roster.strikeOff(List.of(departure)));
            throw e;
        }
    }

    /** Departures first, admins second: an admin whose departure is over is read as what it made of them. */
    private void reserve(Departure departure) {
        rosters.change(roster -> {
            List<Departure> others = roster.departures().stream()
                    .filter(other -> !other.isSame(departure))
                    .toList();
            others.stream().filter(other -> other.isAbandoned(departure.at())).forEach(this::callOff);
            roster.strikeOff(others.stream().filter(this::isOver).toList());
            roster.reserve(
                    departure,
                    directory.activeMembers(Role.ADMIN).stream()
                            .map(io.parvis.directory.Person::id)
                            .toList());
        });
    }

    /** Whoever left it may have ended, or wait for something: what they were about to write, they can't write any more. */
    private void callOff(Departure abandoned) {
        people.supersede(abandoned.admin(), abandoned.version());
    }

    private boolean isOver(Departure departure) {
        return people.find(departure.admin())
                .filter(admin -> admin.version() == departure.version())
                .isEmpty();
    }

    /** That a verb would make an active admin none; never leaves this class. */
    private static final class AdminLeaves extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AdminLeaves() {
            super("an active admin leaves", null, false, false);
        }
    }
}
