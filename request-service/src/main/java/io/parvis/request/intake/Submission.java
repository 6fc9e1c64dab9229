package io.parvis.request.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.problem.FieldProblem;

/**
 * A filled-in form as it arrived, not checked yet.
 *
 * @param version the version of the type that was filled in; needed to send it
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

    /** What a draft is begun with, and is not there. */
    List<FieldProblem> missingToBegin() {
        return Stream.of(without("/requestTypeId", type), without("/answers", answers))
                .flatMap(List::stream)
                .toList();
    }

    /** What a draft is saved with, and is not there. */
    List<FieldProblem> missingToSave() {
        return without("/answers", answers);
    }

    /** What a form is sent with, and is not there: without its version nobody could tell that it was another form. */
    List<FieldProblem> missingToSend() {
        return Stream.of(without("/requestTypeId", type), missingToAmend())
                .flatMap(List::stream)
                .toList();
    }

    /** What a form is sent anew with, of a type that is known, and is not there. */
    List<FieldProblem> missingToAmend() {
        return Stream.of(without("/requestTypeVersion", version), without("/answers", answers))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldProblem> without(String pointer, @Nullable Object given) {
        return given == null ? List.of(FieldProblem.of(pointer, "required")) : List.of();
    }
}
