package io.parvis.matter.workflows;

import static io.parvis.matter.workflows.MatterStatus.CLOSED;
import static io.parvis.matter.workflows.MatterStatus.IN_PROGRESS;
import static io.parvis.matter.workflows.MatterStatus.ON_HOLD;
import static io.parvis.matter.workflows.MatterStatus.SUBMITTED;
import static io.parvis.matter.workflows.MatterStatus.UNDER_REVIEW;
import static io.parvis.matter.workflows.MatterStatus.WAITING_FOR_CLIENT;

import java.util.List;
import java.util.Map;

/**
 * The workflow that every kind begins with. Any open matter can be closed, because a request may turn out to be declined, a duplicate or withdrawn
 * before work on it begins.
 */
final class BuiltIn {

    static final Course COURSE = new Course(
            SUBMITTED,
            List.of(
                    status(SUBMITTED, "Submitted", "Soumis", Phase.OPEN),
                    status(UNDER_REVIEW, "Under review", "À l'étude", Phase.OPEN),
                    status(IN_PROGRESS, "In progress", "En cours", Phase.IN_PROGRESS),
                    status(WAITING_FOR_CLIENT, "Waiting for client", "En attente du client", Phase.IN_PROGRESS),
                    status(ON_HOLD, "On hold", "En suspens", Phase.IN_PROGRESS),
                    status(CLOSED, "Closed", "Clos", Phase.DONE)),
            List.of(
                    way(SUBMITTED, UNDER_REVIEW),
                    way(SUBMITTED, CLOSED),
                    way(UNDER_REVIEW, IN_PROGRESS),
                    way(UNDER_REVIEW, CLOSED),
                    way(IN_PROGRESS, WAITING_FOR_CLIENT),
                    way(IN_PROGRESS, ON_HOLD),
                    way(IN_PROGRESS, CLOSED),
                    way(WAITING_FOR_CLIENT, IN_PROGRESS),
                    way(WAITING_FOR_CLIENT, CLOSED),
                    way(ON_HOLD, IN_PROGRESS),
                    way(ON_HOLD, CLOSED),
                    way(CLOSED, IN_PROGRESS)));

    private BuiltIn() {}

    private static Status status(MatterStatus code, String english, String french, Phase phase) {
        return new Status(code, Map.of("en", english, "fr", french), phase);
    }

    private static Transition way(MatterStatus from, MatterStatus to) {
        return new Transition(from, to, Mover.LAWYER);
    }
}
