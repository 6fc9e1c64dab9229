package io.parvis.starter.problem;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Where JSON does not fit the type that is asked for. */
final class JsonMismatch {

    static final String WRONG_TYPE = "wrong-type";
    static final String UNKNOWN_FIELD = "unknown-field";

    private JsonMismatch() {}

    /** The field that does not fit; none when the text is no JSON at all. */
    static List<FieldProblem> problems(JacksonException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                List.of(FieldProblem.of(pointer(unknown.getPath()), UNKNOWN_FIELD));
            case DatabindException mismatch
            when !mismatch.getPath().isEmpty() -> List.of(FieldProblem.of(pointer(mismatch.getPath()), WRONG_TYPE));
            default -> List.of();
        };
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? Integer.toString(step.getIndex()) : JsonPointers.escape(name));
        }
        return pointer.toString();
    }
}
