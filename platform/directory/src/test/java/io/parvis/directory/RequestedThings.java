package io.parvis.directory;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.requesters.Requested;

/** Things that people asked for, in memory; something may happen right before a note is written. */
final class RequestedThings implements Requested {

    private final Map<Thing, Boolean> notes = new HashMap<>();
    private final Set<Thing> things;
    private @Nullable Runnable before;

    RequestedThings(Thing... things) {
        this.things = Set.of(things);
    }

    /** Something that a person asked for when they belonged to a company. */
    record Thing(PersonId requester, @Nullable CompanyId company) {

        String id() {
            return requester.value() + " of " + company;
        }

        Set<String> audience() {
            return Audience.nobody().requestersSide(requester, company).keys();
        }

        boolean visibleTo(@Nullable Viewer viewer) {
            return viewer != null && !Collections.disjoint(viewer.keys(), audience());
        }
    }

    Set<Thing> all() {
        return things;
    }

    /** The note on a thing, empty when there is none. */
    Optional<Boolean> gone(Thing thing) {
        return Optional.ofNullable(notes.get(thing));
    }

    /** There is a note from before. */
    void noted(Thing thing, boolean gone) {
        notes.put(thing, gone);
    }

    /** Happens once, after somebody has looked at the directory and before they write what follows from it. */
    void beforeTheNextNote(Runnable event) {
        before = event;
    }

    @Override
    public void note(PersonId requester, @Nullable Viewer follower) {
        happen();
        of(requester).forEach(thing -> notes.put(thing, !thing.visibleTo(follower)));
    }

    @Override
    public void noteFirst(PersonId requester, @Nullable Viewer follower) {
        happen();
        of(requester).forEach(thing -> notes.putIfAbsent(thing, !thing.visibleTo(follower)));
    }

    @Override
    public void noteFirst(String thing, @Nullable Viewer follower) {
        happen();
        things.stream()
                .filter(same -> same.id().equals(thing))
                .forEach(same -> notes.putIfAbsent(same, !same.visibleTo(follower)));
    }

    @Override
    public Set<PersonId> unnoted() {
        return things.stream()
                .filter(thing -> !notes.containsKey(thing))
                .map(Thing::requester)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> gone() {
        return things.stream()
                .filter(thing -> notes.getOrDefault(thing, false))
                .map(Thing::requester)
                .collect(Collectors.toSet());
    }

    private Set<Thing> of(PersonId requester) {
        return things.stream()
                .filter(thing -> thing.requester().equals(requester))
                .collect(Collectors.toSet());
    }

    private void happen() {
        Runnable event = before;
        before = null;
        if (event != null) {
            event.run();
        }
    }
}
