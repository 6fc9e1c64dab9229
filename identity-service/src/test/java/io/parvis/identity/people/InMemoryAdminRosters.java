package io.parvis.identity.people;

import java.util.List;
import java.util.function.Consumer;

/** A roster that forgets, and that one verb changes at a time. */
final class InMemoryAdminRosters implements AdminRosters {

    private List<Departure> departures = List.of();

    @Override
    public synchronized void change(Consumer<AdminRoster> verb) {
        AdminRoster roster = AdminRoster.restore(departures);
        verb.accept(roster);
        departures = roster.departures();
    }

    synchronized List<Departure> departures() {
        return departures;
    }
}
