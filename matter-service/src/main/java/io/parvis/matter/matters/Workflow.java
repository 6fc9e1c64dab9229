package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterStatus.CLOSED;
import static io.parvis.matter.matters.MatterStatus.IN_PROGRESS;
import static io.parvis.matter.matters.MatterStatus.ON_HOLD;
import static io.parvis.matter.matters.MatterStatus.SUBMITTED;
import static io.parvis.matter.matters.MatterStatus.UNDER_REVIEW;
import static io.parvis.matter.matters.MatterStatus.WAITING_FOR_CLIENT;

import java.util.Map;
import java.util.Set;

/**
 * Which status may follow which: the default workflow, for every kind. Any open matter can be closed, because a request may turn out to be
 * declined, a duplicate or withdrawn before work on it begins.
 */
final class Workflow {

    private static final Map<MatterStatus, Set<MatterStatus>> SUCCESSORS = Map.of(
            SUBMITTED, Set.of(UNDER_REVIEW, CLOSED),
            UNDER_REVIEW, Set.of(IN_PROGRESS, CLOSED),
            IN_PROGRESS, Set.of(WAITING_FOR_CLIENT, ON_HOLD, CLOSED),
            WAITING_FOR_CLIENT, Set.of(IN_PROGRESS, CLOSED),
            ON_HOLD, Set.of(IN_PROGRESS, CLOSED),
            CLOSED, Set.of(IN_PROGRESS));

    private Workflow() {}

    static boolean allows(MatterStatus from, MatterStatus to) {
        return SUCCESSORS.getOrDefault(from, Set.of()).contains(to);
    }
}
