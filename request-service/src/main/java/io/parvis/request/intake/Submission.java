package io.parvis.request.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.problem.FieldProblem;

/**
 * A filled-in form as it arrived, not checked yet.
 *
 * @param version the version of the type that was filled in; absent for the current one
 * @param answers JSON values by the keys of the type's fields
 * @param onlyWatchers whether the requester keeps it from the rest of their company
 */
public record Submission(
        @Nullable RequestTypeId type,
        @Nullable Integer version,
        @Nullable Map<String, @Nullable Object> answers,
        boolean onlyWatchers) {

    /** For all of the company to whom it shows requests. */
    public Submission(
            @Nullable RequestTypeId type, @Nullable Integer version, @Nullable Map<String, @Nullable Object> answers) {
        this(type, version, answers, false);
    }

    /** What must be there, and is not. */
    List<FieldProblem> missing() {
        List<FieldProblem> missing = new ArrayList<>();
        if (type == null) {
            missing.add(FieldProblem.of("/requestTypeId", "required"));
        }
        if (answers == null) {
            missing.add(FieldProblem.of("/answers", "required"));
        }
        return missing;
    }

    List<FieldProblem> missingAnswers() {
        return List.of(FieldProblem.of("/answers", "required"));
    }
}
