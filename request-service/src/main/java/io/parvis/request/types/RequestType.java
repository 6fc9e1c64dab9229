package io.parvis.request.types;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** A form that the legal team writes and publishes, version after version (S27, S30). */
public final class RequestType implements Aggregate<RequestTypeEvent> {

    /** How often a type is published at most; a copy of it starts anew. */
    public static final int MOST_VERSIONS = 500;

    private final RequestTypeId id;
    private final List<RequestTypeEvent> events = new ArrayList<>();
    private RequestTypeState state;

    private RequestType(RequestTypeId id, RequestTypeState state) {
        this.id = id;
        this.state = state;
    }

    /** Begins to write a type. */
    public static RequestType draft(RequestTypeId id, TypeDraft draft) {
        RequestType type = new RequestType(id, RequestTypeState.first(draft));
        type.events.add(new RequestTypeEvent.Drafted());
        return type;
    }

    /** The type as it was stored. */
    public static RequestType restore(RequestTypeId id, RequestTypeState state) {
        return new RequestType(id, state);
    }

    /**
     * Makes the draft say something else. What is published stays as it is.
     *
     * @throws Refused if the type was published, and the draft has another target
     */
    public void edit(TypeDraft next) {
        requireTarget(next.target());
        if (!next.equals(state.draft())) {
            state = state.with(next);
            events.add(new RequestTypeEvent.Edited());
        }
    }

    /**
     * Puts the draft into the catalogue, in place of the version before. Publishing what is published already changes nothing.
     *
     * @param written the draft that the version was made of
     * @param content where the version is kept
     * @throws Refused if the draft says something else by now, another version came between, there are too many, or those before have another target
     */
    public void publish(TypeDraft written, PublishedType version, String content, Actor by, Instant at) {
        if (state.isUpToDate()) {
            return;
        }
        if (!written.equals(state.draft()) || version.version() != nextVersion()) {
            throw new Refused(TypeRefusal.DRAFT_CHANGED);
        }
        requireTarget(version.card().target());
        if (version.version() > MOST_VERSIONS) {
            throw new Refused(TypeRefusal.TOO_MANY_VERSIONS);
        }
        List<Publication> publications = new ArrayList<>(state.publications());
        publications.add(new Publication(version.version(), content, by, at));
        state = new RequestTypeState(written, version.card(), TypeStatus.PUBLISHED, publications, false);
        events.add(new RequestTypeEvent.Published(version.version()));
    }

    /** Takes the type out of the catalogue. Retiring it again changes nothing; publishing brings it back. */
    public void retire() {
        if (state.status() == TypeStatus.RETIRED) {
            return;
        }
        events.add(
                state.publications().isEmpty()
                        ? new RequestTypeEvent.GivenUp()
                        : new RequestTypeEvent.Retired(nextVersion() - 1));
        state = state.with(TypeStatus.RETIRED);
    }

    /** Whoever began with one version goes on with the next: what it becomes, and who decides about it, is the same in all. */
    private void requireTarget(Target target) {
        Card card = state.card();
        if (card != null && card.target() != target) {
            TypeRefusal rule = TypeRefusal.TARGET_FIXED;
            throw new Refused(rule, List.of(FieldProblem.of("/target", rule.key())));
        }
    }

    /** The number of the next version. */
    public int nextVersion() {
        return state.publications().size() + 1;
    }

    @Override
    public String id() {
        return id.value();
    }

    public RequestTypeId typeId() {
        return id;
    }

    public RequestTypeState state() {
        return state;
    }

    @Override
    public List<RequestTypeEvent> events() {
        return List.copyOf(events);
    }
}
