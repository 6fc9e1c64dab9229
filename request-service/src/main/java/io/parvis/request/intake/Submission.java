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
 */
public record Submission(
        @Nullable RequestTypeId type,
        @Nullable Integer version,
        @Nullable Map<String, @Nullable Object> answers) {

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

    boolean isOf(int current) {
        return version == null || version == current;
    }
}
