package io.parvis.matter.workflows;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The course that an admin wants matters of a kind to take, as it came. */
public record CourseForm(@Nullable String start, List<StatusEntry> statuses, List<TransitionEntry> transitions) {

    public CourseForm {
        statuses = List.copyOf(statuses);
        transitions = List.copyOf(transitions);
    }

    /** A status as it came. */
    public record StatusEntry(
            @Nullable String code,
            Map<String, @Nullable String> names,
            @Nullable String phase) {}

    /** A transition as it came. */
    public record TransitionEntry(
            @Nullable String from,
            @Nullable String to,
            @Nullable String mover) {}
}
