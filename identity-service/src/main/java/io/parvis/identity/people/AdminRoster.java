package io.parvis.identity.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.Refused;

/**
 * Which active admins are about to be none. There is one roster, and whoever leaves reserves it here first; so of two who leave at the same time the
 * second one knows of the first.
 */
public final class AdminRoster implements Aggregate<Void> {

    /** The roster's; there is no other one. */
    public static final String ID = "admins";

    private final List<Departure> departures;

    private AdminRoster(Collection<Departure> departures) {
        this.departures = new ArrayList<>(departures);
    }

    /** A roster on which nobody leaves. */
    public static AdminRoster empty() {
        return new AdminRoster(List.of());
    }

    /** The roster as it was stored. */
    public static AdminRoster restore(Collection<Departure> departures) {
        return new AdminRoster(departures);
    }

    /**
     * Lets an admin leave if another one stays.
     *
     * @param admins all active admins, as they are after the departures that are over were struck off
     * @throws Refused {@link PersonRefusal#LAST_ADMIN}
     */
    public void reserve(Departure departure, Collection<PersonId> admins) {
        departures.removeIf(departure::isSame);
        if (admins.stream().noneMatch(admin -> !admin.equals(departure.admin()) && stays(admin))) {
            throw new Refused(PersonRefusal.LAST_ADMIN);
        }
        departures.add(departure);
    }

    /** Strikes off departures that are over, or that were called off. */
    public void strikeOff(Collection<Departure> over) {
        departures.removeAll(over);
    }

    private boolean stays(PersonId admin) {
        return departures.stream().map(Departure::admin).noneMatch(admin::equals);
    }

    @Override
    public String id() {
        return ID;
    }

    /** Nothing: what becomes of the admins, they tell themselves. */
    @Override
    public List<Void> events() {
        return List.of();
    }

    public List<Departure> departures() {
        return List.copyOf(departures);
    }
}
