package io.parvis.matter.matters;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** What happens to a matter. */
public sealed interface MatterEvent {

    MatterId matter();

    /** It exists from now on. */
    record Opened(MatterId matter) implements MatterEvent {}

    /** These parts of its details are others from now on. */
    record Edited(MatterId matter, List<MatterField> fields) implements MatterEvent {

        public Edited {
            fields = List.copyOf(fields);
        }
    }

    /** Another member answers for it, or nobody. */
    record Assigned(MatterId matter, @Nullable PersonId assignee) implements MatterEvent {}

    /** It ended. */
    record Closed(MatterId matter, Outcome outcome) implements MatterEvent {}

    /** It is worked on again after it had ended. */
    record Reopened(MatterId matter) implements MatterEvent {}

    /** It went from one status to another. */
    record StatusChanged(MatterId matter, MatterStatus from, MatterStatus to) implements MatterEvent {}
}
