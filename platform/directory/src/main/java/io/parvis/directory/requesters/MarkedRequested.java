package io.parvis.directory.requesters;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.document.Index;
import io.parvis.starter.paging.SortKey;

/**
 * The aggregates of a store as what people asked for, with the note as a mark. Their documents say who asked as {@code state.requesterId}, and who may
 * see them as {@code state.audience} ({@link Audience}). What nobody asked for is noted nothing on.
 *
 * @param <A> the aggregate
 */
public final class MarkedRequested<A> implements Requested {

    /** Where a document says who asked. */
    public static final String REQUESTER = "state.requesterId";

    /** What finding the things of a person needs. */
    public static final Index INDEX = Index.on(REQUESTER);

    private static final String MARK_FIELD = "marks." + GoneRequesters.MARK;
    private static final String ID = "_id";
    private static final SortKey ANYHOW = SortKey.ascending(ID);

    private final AggregateStore<A> store;
    private final Function<A, @Nullable PersonId> requester;

    public MarkedRequested(AggregateStore<A> store, Function<A, @Nullable PersonId> requester) {
        this.store = store;
        this.requester = requester;
    }

    /** The index that a list needs of those whose requester is gone, in the order of its sort key. */
    public static Index listedBy(String sortKey) {
        return Index.on("state.audience", MARK_FIELD, sortKey, ID);
    }

    @Override
    public void note(PersonId person, @Nullable Viewer follower) {
        mark(askedForBy(person), follower);
    }

    @Override
    public void noteFirst(PersonId person, @Nullable Viewer follower) {
        mark(both(askedForBy(person), withoutNote()), follower);
    }

    @Override
    public void noteFirst(String thing, @Nullable Viewer follower) {
        mark(both(Criteria.where(ID).is(thing), withoutNote()), follower);
    }

    private void mark(Criteria things, @Nullable Viewer follower) {
        if (follower == null) {
            store.mark(things, GoneRequesters.MARK, true);
        } else {
            store.mark(both(things, Audience.visibleTo(follower)), GoneRequesters.MARK, false);
            store.mark(both(things, Audience.hiddenFrom(follower)), GoneRequesters.MARK, true);
        }
    }

    @Override
    public Set<PersonId> unnoted() {
        return requesters(withoutNote());
    }

    @Override
    public Set<PersonId> gone() {
        return requesters(Criteria.where(MARK_FIELD).is(true));
    }

    private Set<PersonId> requesters(Criteria note) {
        Set<PersonId> requesters = new HashSet<>();
        store.each(both(askedFor(), note), ANYHOW, thing -> {
            PersonId person = requester.apply(thing.value());
            if (person != null) {
                requesters.add(person);
            }
        });
        return requesters;
    }

    private static Criteria askedFor() {
        return Criteria.where("state.requesterId").exists(true);
    }

    private static Criteria askedForBy(PersonId person) {
        return Criteria.where(REQUESTER).is(person.value());
    }

    private static Criteria withoutNote() {
        return Criteria.where(MARK_FIELD).exists(false);
    }

    private static Criteria both(Criteria one, Criteria other) {
        return new Criteria().andOperator(one, other);
    }
}
