package io.parvis.matter.matters;

import java.util.ArrayList;
import java.util.List;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.Mover;
import io.parvis.matter.workflows.Transition;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Legal work of one kind, done by the team and followed by those it concerns. */
public final class Matter implements Aggregate<MatterEvent> {

    private final MatterId id;
    private final MatterNumber number;
    private final Origin origin;
    private final @Nullable RequestId request;
    private final Instant openedAt;
    private final List<MatterEvent> events = new ArrayList<>();
    private final List<Change> history;
    private MatterKind kind;
    private MatterDetails details;
    private Progress progress;
    private @Nullable RequestersSide side;
    private @Nullable PersonId assignee;
    private @Nullable Restriction restriction;

    private Matter(MatterId id, MatterState state) {
        this.id = id;
        this.number = state.number();
        this.origin = state.origin();
        this.request = state.request();
        this.openedAt = state.openedAt();
        this.history = new ArrayList<>(state.history());
        this.kind = state.kind();
        this.details = state.details();
        this.progress = state.progress();
        this.side = state.side();
        this.assignee = state.assignee();
        this.restriction = state.restriction();
    }

    /** Opens a matter from a client's request (S32) where its workflow starts; its requester sees it from birth. */
    public static Matter openedFrom(
            AcceptedRequest request, MatterStatus start, MatterId id, MatterNumber number, Instant at) {
        return opened(
                id,
                new MatterState(
                        number,
                        Origin.PORTAL,
                        request.id(),
                        at,
                        request.kind(),
                        MatterDetails.asked(request),
                        Progress.first(start),
                        RequestersSide.of(request.requester(), request.company())
                                .keptToWatchers(request.handling().onlyWatchers()),
                        request.handling().assignee(),
                        request.handling().restricted() ? Restriction.TO_NOBODY_YET : null,
                        List.of()));
    }

    /** Opens a matter of the team's own accord where its workflow starts; no client sees it until it is shared. */
    public static Matter openedByTeam(
            MatterKind kind, MatterDetails details, MatterStatus start, MatterId id, MatterNumber number, Instant at) {
        return opened(
                id,
                new MatterState(
                        number,
                        Origin.TEAM,
                        null,
                        at,
                        kind,
                        details,
                        Progress.first(start),
                        null,
                        null,
                        null,
                        List.of()));
    }

    private static Matter opened(MatterId id, MatterState state) {
        Matter matter = new Matter(id, state);
        matter.events.add(new MatterEvent.Opened(id));
        return matter;
    }

    /** The matter as it was stored. */
    public static Matter restore(MatterId id, MatterState state) {
        return new Matter(id, state);
    }

    /** Words the matter as the legal team sees it now. */
    public void edit(MatterDetails next, Deed deed) {
        List<MatterField> fields = MatterField.differing(details, next);
        if (next.equals(details)) {
            return;
        }
        fields.forEach(field -> note(deed, field.key(), field.textIn(details), field.textIn(next)));
        details = next;
        events.add(new MatterEvent.Edited(id, fields));
    }

    /** Makes a lawyer answer for the matter, or nobody. */
    public void assign(@Nullable PersonId next, Deed deed) {
        if (Objects.equals(next, assignee)) {
            return;
        }
        note(deed, "assignee", assignee == null ? null : assignee.value(), next == null ? null : next.value());
        assignee = next;
        events.add(new MatterEvent.Assigned(id, next));
    }

    /**
     * Moves the matter along its workflow. Moving it to where it stands changes nothing.
     *
     * @param course  that of matters of its kind
     * @param outcome how it ended, where it ends and nowhere else
     * @throws Refused if the outcome is missing or out of place, the workflow has no such way, or it has for the assignee only
     */
    public void move(Course course, MatterStatus to, @Nullable Outcome outcome, Deed deed) {
        requireFittingOutcome(course.isDone(to), outcome);
        MatterStatus from = progress.status();
        if (from.equals(to) && progress.outcome() == outcome) {
            return;
        }
        Transition way =
                course.way(from, to).orElseThrow(() -> new Refused(MatterRefusal.TRANSITION_NOT_ALLOWED));
        if (way.mover() == Mover.ASSIGNEE && !deed.isOf(assignee)) {
            throw new Refused(MatterRefusal.ASSIGNEE_ONLY);
        }
        note(deed, "status", from.code(), to.code());
        boolean wasClosed = progress.isClosed();
        progress = progress.movedTo(to, outcome, deed.at());
        events.add(new MatterEvent.StatusChanged(id, from, to));
        if (outcome != null) {
            events.add(new MatterEvent.Closed(id, outcome));
        } else if (wasClosed) {
            events.add(new MatterEvent.Reopened(id));
        }
    }

    private static void requireFittingOutcome(boolean closing, @Nullable Outcome outcome) {
        if (closing == (outcome != null)) {
            return;
        }
        MatterRefusal rule = closing ? MatterRefusal.OUTCOME_REQUIRED : MatterRefusal.OUTCOME_NOT_ALLOWED;
        throw new Refused(rule, List.of(FieldProblem.of("/outcome", rule.key())));
    }

    /**
     * Files the matter among those of another kind; its number stays.
     *
     * @param course that of matters of the other kind
     * @param status where it stands there; where it stands now, when it is left out
     * @throws Refused if matters of that kind do not stand there, or that would end or reopen it
     */
    public void refile(MatterKind next, Course course, @Nullable MatterStatus status, Deed deed) {
        if (next == kind) {
            return;
        }
        MatterStatus from = progress.status();
        MatterStatus to = status == null ? from : status;
        if (!course.knows(to) || course.isDone(to) != progress.isClosed()) {
            throw new Refused(MatterRefusal.STATUS_NOT_OF_KIND);
        }
        note(deed, "kind", kind.name(), next.name());
        events.add(new MatterEvent.Refiled(id, kind, next));
        kind = next;
        if (!to.equals(from)) {
            note(deed, "status", from.code(), to.code());
            progress = new Progress(to, progress.outcome(), progress.closedAt());
            events.add(new MatterEvent.StatusChanged(id, from, to));
        }
    }

    /**
     * Shows a matter that the team opened to a client and their watchers.
     *
     * @throws Refused if it is shared with somebody else
     */
    public void share(RequestersSide next, Deed deed) {
        if (next.equals(side)) {
            return;
        }
        if (side != null) {
            throw new Refused(MatterRefusal.ALREADY_SHARED);
        }
        note(deed, "requester", null, next.requester().value());
        side = next;
        events.add(new MatterEvent.Shared(id, next));
    }

    /**
     * Takes a matter back that the team had shared.
     *
     * @throws Refused if a request opened it: what came from a client can't be hidden from them
     */
    public void unshare(Deed deed) {
        if (side == null) {
            return;
        }
        if (origin == Origin.PORTAL) {
            throw new Refused(MatterRefusal.CAME_FROM_THE_PORTAL);
        }
        note(deed, "requester", side.requester().value(), null);
        events.add(new MatterEvent.Unshared(id, side.requester()));
        side = null;
    }

    /** Hands the matter to another client of its company. */
    public void handTo(PersonId next, Deed deed) {
        RequestersSide now = shared();
        if (now.requester().equals(next)) {
            return;
        }
        note(deed, "requester", now.requester().value(), next.value());
        side = now.handedTo(next);
        events.add(new MatterEvent.RequesterChanged(id, now.requester(), next));
    }

    /**
     * Lets another client of its company view the matter (S60).
     *
     * @throws Refused if it is shared with nobody, or is their own
     */
    public void watch(PersonId watcher, Deed deed) {
        RequestersSide now = shared();
        if (now.requester().equals(watcher)) {
            throw new Refused(MatterRefusal.WATCHER_IS_REQUESTER);
        }
        if (!now.watchers().contains(watcher)) {
            note(deed, "watchers", null, watcher.value());
            side = now.watchedBy(watcher);
            events.add(new MatterEvent.WatcherAdded(id, watcher));
        }
    }

    /** Lets a client view the matter no more who watched it. */
    public void unwatch(PersonId watcher, Deed deed) {
        RequestersSide now = shared();
        if (now.watchers().contains(watcher)) {
            note(deed, "watchers", watcher.value(), null);
            side = now.unwatchedBy(watcher);
            events.add(new MatterEvent.WatcherRemoved(id, watcher));
        }
    }

    /** Keeps the matter to its requester and watchers, or to all to whom their company shows it. */
    public void keepToWatchers(boolean kept, Deed deed) {
        RequestersSide now = shared();
        if (now.onlyWatchers() != kept) {
            note(deed, "onlyWatchers", Boolean.toString(!kept), Boolean.toString(kept));
            side = now.keptToWatchers(kept);
            events.add(new MatterEvent.KeptToWatchers(id, kept));
        }
    }

    /** Restricts the matter to its assignee and these members, or opens it to all of the team who work on matters. */
    public void restrict(@Nullable Restriction next, Deed deed) {
        if (!Objects.equals(next, restriction)) {
            note(deed, "restriction", Restriction.text(restriction), Restriction.text(next));
            restriction = next;
            events.add(new MatterEvent.Restricted(id, next));
        }
    }

    private RequestersSide shared() {
        if (side == null) {
            throw new Refused(MatterRefusal.NOT_SHARED);
        }
        return side;
    }

    private void note(Deed deed, String what, @Nullable String from, @Nullable String to) {
        history.add(Change.of(deed, what, from, to));
    }

    @Override
    public String id() {
        return id.value();
    }

    public MatterId matterId() {
        return id;
    }

    public MatterState state() {
        return new MatterState(
                number,
                origin,
                request,
                openedAt,
                kind,
                details,
                progress,
                side,
                assignee,
                restriction,
                history);
    }

    /**
     * Who may see it: the clients to whom it is shown, and the lawyers and admins; of a restricted one the assignee and the named members, and of the
     * clients the requester and the watchers.
     */
    public Audience audience() {
        Audience audience = Audience.nobody();
        if (restriction == null) {
            audience.role(Role.LAWYER).role(Role.ADMIN);
        } else {
            restriction.addTo(audience, assignee);
        }
        if (side != null) {
            side.addTo(audience, restriction != null);
        }
        return audience;
    }

    /** Who may know of a restricted matter that there is one, and whom to ask; nobody of any other. */
    public Audience outline() {
        return restriction == null
                ? Audience.nobody()
                : Audience.nobody().role(Role.LAWYER).role(Role.ADMIN);
    }

    /** The marker: whether the portal shows it (S54). */
    public boolean inPortal() {
        return side != null;
    }

    @Override
    public List<MatterEvent> events() {
        return List.copyOf(events);
    }
}
