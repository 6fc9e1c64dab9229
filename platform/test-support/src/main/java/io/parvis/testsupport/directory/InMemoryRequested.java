package io.parvis.testsupport.directory;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.testsupport.aggregate.InMemoryStore;

/**
 * The aggregates of a store in memory as what people asked for.
 *
 * @param <A> the aggregate
 */
public final class InMemoryRequested<A extends Aggregate<?>> implements Requested {

    private final InMemoryStore<A, ?> store;
    private final Function<A, @Nullable PersonId> requester;
    private final Function<A, Audience> audience;

    public InMemoryRequested(
            InMemoryStore<A, ?> store, Function<A, @Nullable PersonId> requester, Function<A, Audience> audience) {
        this.store = store;
        this.requester = requester;
        this.audience = audience;
    }

    @Override
    public void note(PersonId person, @Nullable Viewer follower) {
        mark(thing -> Objects.equals(person, requester.apply(thing)), follower);
    }

    @Override
    public void noteFirst(PersonId person, @Nullable Viewer follower) {
        mark(thing -> Objects.equals(person, requester.apply(thing)) && isUnnoted(thing), follower);
    }

    @Override
    public void noteFirst(String id, @Nullable Viewer follower) {
        mark(thing -> thing.id().equals(id) && isUnnoted(thing), follower);
    }

    private void mark(Predicate<A> things, @Nullable Viewer follower) {
        for (A thing : store.all(things)) {
            store.mark(same -> same.id().equals(thing.id()), GoneRequesters.MARK, !isVisible(thing, follower));
        }
    }

    private boolean isVisible(A thing, @Nullable Viewer follower) {
        return follower != null
                && !Collections.disjoint(follower.keys(), audience.apply(thing).keys());
    }

    @Override
    public Set<PersonId> unnoted() {
        return requesters(this::isUnnoted);
    }

    @Override
    public Set<PersonId> gone() {
        return requesters(thing -> store.isMarked(thing, GoneRequesters.MARK).orElse(false));
    }

    private Set<PersonId> requesters(Predicate<A> things) {
        Set<PersonId> requesters = new HashSet<>();
        for (A thing : store.all(things)) {
            PersonId person = requester.apply(thing);
            if (person != null) {
                requesters.add(person);
            }
        }
        return requesters;
    }

    private boolean isUnnoted(A thing) {
        return store.isMarked(thing, GoneRequesters.MARK).isEmpty();
    }
}
