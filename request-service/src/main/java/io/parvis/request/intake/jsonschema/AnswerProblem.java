package io.parvis.request.intake.jsonschema;

import com.networknt.schema.Error;

import io.parvis.starter.problem.FieldProblem;

/** A validator's error in the words of the portal; it never repeats the answer. */
final class AnswerProblem {

    private AnswerProblem() {}

    static FieldProblem of(Error error) {
        String pointer = "/answers" + error.getInstanceLocation();
        return switch (error.getKeyword()) {
            case "required" -> FieldProblem.of(child(pointer, error), "answer-required");
            case "additionalProperties" -> FieldProblem.of(child(pointer, error), "answer-unknown");
            case "pattern" -> FieldProblem.of(pointer, "answer-required");
            case "maxLength" ->
                FieldProblem.of(
                        pointer, "answer-too-long", error.getSchemaNode().asInt());
            case "format" -> FieldProblem.of(pointer, "answer-not-a-date");
            case "oneOf", "const" -> FieldProblem.of(pointer, "answer-not-an-option");
            default -> FieldProblem.of(pointer, "answer-not-a-text");
        };
    }

    private static String child(String pointer, Error error) {
        return pointer + "/" + error.getProperty().replace("~", "~0").replace("/", "~1");
    }
}
