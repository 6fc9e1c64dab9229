package io.parvis.notes;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Which of a thing's notes somebody wants to read, and in what order.
 *
 * @param audience only those for these readers; null for all
 */
public record NoteQuestion(@Nullable NoteAudience audience, boolean oldestFirst) {

    private static final String OLDEST_FIRST = "writtenAt";
    private static final String NEWEST_FIRST = "-" + OLDEST_FIRST;

    /**
     * Reads what was asked.
     *
     * @param audience null for all
     * @param sort     {@code writtenAt}, or {@code -writtenAt} for the newest first, as it is when it is null
     * @throws Refused if one of them is none
     */
    public static NoteQuestion of(@Nullable String audience, @Nullable String sort) {
        List<FieldProblem> problems = new ArrayList<>();
        @Nullable NoteAudience readers = NoteForm.readers(audience).orElse(null);
        if (audience != null && readers == null) {
            problems.add(FieldProblem.of("/audience", NoteForm.AUDIENCE_UNKNOWN));
        }
        if (sort != null && !sort.equals(OLDEST_FIRST) && !sort.equals(NEWEST_FIRST)) {
            problems.add(FieldProblem.of("/sort", "note-sort-unknown"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
        return new NoteQuestion(readers, OLDEST_FIRST.equals(sort));
    }
}
