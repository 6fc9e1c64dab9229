package io.parvis.matter.matters;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.matter.workflows.Mover;
import io.parvis.matter.workflows.Transition;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/**
 * Where a matter stands.
 *
 * @param outcome  how it ended; null while it is open
 * @param closedAt when it ended; null while it is open
 */
public record Progress(
        MatterStatus status,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt) {

    static Progress first(MatterStatus start) {
        return new Progress(start, null, null);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /**
     * Where the matter stands after a move, as it stands when that is there. What goes on to another end stays closed since it was.
     *
     * @param next how it ended, where it ends and nowhere else
     * @throws Refused if the outcome is missing or out of place, the workflow has no such way, or it has for the assignee only
     */
    Progress moved(Course course, MatterStatus to, @Nullable Outcome next, Deed deed, @Nullable PersonId assignee) {
        requireFittingOutcome(course.isDone(to), next);
        if (status.equals(to) && outcome == next) {
            return this;
        }
        Transition way = course.way(status, to).orElseThrow(() -> new Refused(MatterRefusal.TRANSITION_NOT_ALLOWED));
        if (way.mover() == Mover.ASSIGNEE && !deed.isOf(assignee)) {
            throw new Refused(MatterRefusal.ASSIGNEE_ONLY);
        }
        Instant closed = closedAt == null ? deed.at() : closedAt;
        return new Progress(to, next, next == null ? null : closed);
    }

    /**
     * Where the matter stands after its requester has withdrawn it, as it stands when they have before.
     *
     * @throws Refused if it stands elsewhere than where the workflow starts, or the workflow has no way from there to an end
     */
    Progress withdrawn(Course course, Deed deed) {
        if (outcome == Outcome.WITHDRAWN) {
            return this;
        }
        if (!status.equals(course.start())) {
            throw new Refused(MatterRefusal.MATTER_UNDER_WAY);
        }
        MatterStatus end =
                course.endAfter(status).orElseThrow(() -> new Refused(MatterRefusal.WITHDRAWAL_NOT_IN_WORKFLOW));
        return new Progress(end, Outcome.WITHDRAWN, deed.at());
    }

    private static void requireFittingOutcome(boolean closing, @Nullable Outcome outcome) {
        if (closing == (outcome != null)) {
            return;
        }
        MatterRefusal rule = closing ? MatterRefusal.OUTCOME_REQUIRED : MatterRefusal.OUTCOME_NOT_ALLOWED;
        throw new Refused(rule, List.of(FieldProblem.of("/outcome", rule.key())));
    }
}
