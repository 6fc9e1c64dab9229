package io.parvis.matter.workflows.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.workflows.CourseForm;

/**
 * The course that matters of a kind are to take.
 *
 * @param start where a new matter stands: the code of a status whose phase is not {@code DONE}
 */
record ChangeWorkflowRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String start,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        List<@Nullable StatusEntry> statuses,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        List<@Nullable TransitionEntry> transitions) {

    /**
     * A status.
     *
     * @param code  in capitals, such as {@code UNDER_REVIEW}
     * @param names what people read, in {@code en} and {@code fr}
     * @param phase {@code OPEN}, {@code IN_PROGRESS} or {@code DONE}
     */
    record StatusEntry(
            @Nullable String code,
            @Nullable Map<String, @Nullable String> names,
            @Nullable String phase) {

        CourseForm.StatusEntry toEntry() {
            return new CourseForm.StatusEntry(code, names == null ? Map.of() : names, phase);
        }
    }

    /**
     * A way from one status to another.
     *
     * @param mover {@code LAWYER}, when it is left out, or {@code ASSIGNEE}
     */
    record TransitionEntry(
            @Nullable String from,
            @Nullable String to,
            @Nullable String mover) {

        CourseForm.TransitionEntry toEntry() {
            return new CourseForm.TransitionEntry(from, to, mover);
        }
    }

    CourseForm toForm() {
        return new CourseForm(start, each(statuses, StatusEntry::toEntry), each(transitions, TransitionEntry::toEntry));
    }

    private static <T, R> List<R> each(@Nullable List<@Nullable T> entries, Function<T, R> mapping) {
        return entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).map(mapping).toList();
    }
}
