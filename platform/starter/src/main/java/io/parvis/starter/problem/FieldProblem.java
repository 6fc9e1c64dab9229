package io.parvis.starter.problem;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param pointer   a JSON pointer (RFC 6901) into the request's body, such as {@code /answers/subject}
 * @param key       names the text in {@code messages/problems*.properties} ({@code <key>.field})
 * @param arguments what the text mentions, in its order
 */
public record FieldProblem(String pointer, String key, List<Object> arguments) {

    public static FieldProblem of(String pointer, String key, Object... arguments) {
        return new FieldProblem(pointer, key, List.of(arguments));
    }
}
