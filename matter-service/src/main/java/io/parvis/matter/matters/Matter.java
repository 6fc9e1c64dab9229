package io.parvis.matter.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Legal work of one kind, done by the team and followed by those it concerns. */
public final class Matter implements Aggregate<MatterEvent> {

    private final MatterId id;
    private final List<MatterEvent> events = new ArrayList<>();
    private MatterState state;

    private Matter(MatterId id, MatterState state) {
        this.id = id;
        this.state = state;
    }

    /** Opens a matter from a client's request (S32); its requester sees it from birth. */
    public static Matter openedFrom(AcceptedRequest request, MatterId id, MatterNumber number, Instant at) {
        MatterState opened = new MatterState(
                number,
                request.subject(),
                request.description(),
                request.kind(),
                null,
                Priority.NORMAL,
                Origin.PORTAL,
                request.id(),
                request.requester(),
                request.company(),
                null,
                MatterStatus.SUBMITTED,
                null,
                at,
                null);
        Matter matter = new Matter(id, opened);
        matter.events.add(new MatterEvent.Opened(id));
        return matter;
    }

    /** The matter as it was stored. */
    public static Matter restore(MatterId id, MatterState state) {
        return new Matter(id, state);
    }

    /**
     * Moves the matter along its workflow. Moving it to where it stands changes nothing.
     *
     * @param outcome how it ended, for {@link MatterStatus#CLOSED} and for nothing else
     * @throws Refused if the outcome is missing or out of place, or the workflow has no such way
     */
    public void move(MatterStatus to, @Nullable Outcome outcome, Instant at) {
        requireFittingOutcome(to, outcome);
        MatterStatus from = state.status();
        if (from == to && state.outcome() == outcome) {
            return;
        }
        if (!Workflow.allows(from, to)) {
            throw new Refused(MatterRefusal.TRANSITION_NOT_ALLOWED);
        }
        state = state.with(to, outcome, to == MatterStatus.CLOSED ? at : null);
        events.add(new MatterEvent.StatusChanged(id, from, to));
    }

    private static void requireFittingOutcome(MatterStatus to, @Nullable Outcome outcome) {
        boolean closing = to == MatterStatus.CLOSED;
        if (closing == (outcome != null)) {
            return;
        }
        MatterRefusal rule = closing ? MatterRefusal.OUTCOME_REQUIRED : MatterRefusal.OUTCOME_NOT_ALLOWED;
        throw new Refused(rule, List.of(FieldProblem.of("/outcome", rule.key())));
    }

    @Override
    public String id() {
        return id.value();
    }

    public MatterId matterId() {
        return id;
    }

    public MatterState state() {
        return state;
    }

    /** Who may see it: its requester's side, the lawyers and the admins. */
    public Audience audience() {
        return Audience.nobody().role(Role.LAWYER).role(Role.ADMIN).requestersSide(state.requester(), state.company());
    }

    /** The marker: whether it came from the portal and shows there (S54). */
    public boolean inPortal() {
        return state.origin() == Origin.PORTAL;
    }

    @Override
    public List<MatterEvent> events() {
        return List.copyOf(events);
    }
}
