package io.parvis.request.forms;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What another question must be answered with for a question to be asked.
 *
 * @param field the other question's key
 * @param anyOf the answers of which one will do: values of options, or {@code true} and {@code false}; empty when any answer does
 */
public record Condition(String field, List<String> anyOf) {

    public Condition {
        anyOf = List.copyOf(anyOf);
    }

    boolean holds(Map<String, @Nullable Object> answers) {
        if (!answers.containsKey(field)) {
            return false;
        }
        return anyOf.isEmpty() ? isAnswer(answers.get(field)) : isWanted(answers.get(field));
    }

    private static boolean isAnswer(@Nullable Object value) {
        return switch (value) {
            case String text -> Patterns.hasInk(text);
            case List<?> list -> !list.isEmpty();
            case null, default -> true;
        };
    }

    private boolean isWanted(@Nullable Object value) {
        return switch (value) {
            case String text -> anyOf.contains(text);
            case Boolean yes -> anyOf.contains(yes.toString());
            case List<?> list -> list.stream().anyMatch(each -> each instanceof String text && anyOf.contains(text));
            case null, default -> false;
        };
    }
}
