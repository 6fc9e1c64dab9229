package io.parvis.matter.matters;

import java.util.ArrayList;
import java.util.List;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.CompanyId;
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
    private final RequestId request;
    private final Instant openedAt;
    private final List<MatterEvent> events = new ArrayList<>();
    private final List<Change> history;
    private MatterKind kind;
    private MatterDetails details;
    private Progress progress;
    private PersonId requester;
    private @Nullable CompanyId company;
    private @Nullable PersonId assignee;

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
        this.requester = state.requester();
        this.company = state.company();
        this.assignee = state.assignee();
    }

    /** Opens a matter from a client's request (S32) where its workflow starts; its requester sees it from birth. */
    public static Matter openedFrom(
            AcceptedRequest request, MatterStatus start, MatterId id, MatterNumber number, Instant at) {
        MatterState opened = new MatterState(
                number,
                Origin.PORTAL,
                request.id(),
                at,
                request.kind(),
                MatterDetails.asked(request.subject(), request.description()),
                Progress.first(start),
                request.requester(),
                request.company(),
                null,
                List.of());
        Matter matter = new Matter(id, opened);
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
                number, origin, request, openedAt, kind, details, progress, requester, company, assignee, history);
    }

    /** Who may see it: its requester's side, the lawyers and the admins. */
    public Audience audience() {
        return Audience.nobody().role(Role.LAWYER).role(Role.ADMIN).requestersSide(requester, company);
    }

    /** The marker: whether it came from the portal and shows there (S54). */
    public boolean inPortal() {
        return origin == Origin.PORTAL;
    }

    @Override
    public List<MatterEvent> events() {
        return List.copyOf(events);
    }
}
