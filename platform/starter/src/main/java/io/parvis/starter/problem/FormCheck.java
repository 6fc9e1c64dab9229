package io.parvis.starter.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.search.Folding;

/**
 * Reads what a caller filled in, field by field, and refuses it with all its problems at once. Texts are kept clean ({@link Folding#clean}), prose
 * as it was written but for the space around it: a raised 2 in an article's number is no 2. Both are as long as they are then; what is of spaces alone is
 * left out.
 */
public final class FormCheck {

    private final List<FieldProblem> problems = new ArrayList<>();

    /** A text that must be there. */
    public Optional<String> required(String pointer, @Nullable String text, int longest) {
        return present(pointer, filled(text)).flatMap(value -> fitting(pointer, value, longest));
    }

    /** A value that must be there, and that {@code reading} can make out; {@code key} names the problem otherwise. */
    public <T> Optional<T> required(
            String pointer, @Nullable String text, String key, Function<String, Optional<T>> reading) {
        return present(pointer, filled(text)).flatMap(value -> read(pointer, value, key, reading));
    }

    /** A text that may be left out. */
    public Optional<String> optional(String pointer, @Nullable String text, int longest) {
        return filled(text).flatMap(value -> fitting(pointer, value, longest));
    }

    /** A value that may be left out. */
    public <T> Optional<T> optional(
            String pointer, @Nullable String text, String key, Function<String, Optional<T>> reading) {
        return filled(text).flatMap(value -> read(pointer, value, key, reading));
    }

    /** Prose that must be there. */
    public Optional<String> requiredProse(String pointer, @Nullable String text, int longest) {
        return present(pointer, written(text)).flatMap(value -> fitting(pointer, value, longest));
    }

    /** Prose that may be left out. */
    public Optional<String> optionalProse(String pointer, @Nullable String text, int longest) {
        return written(text).flatMap(value -> fitting(pointer, value, longest));
    }

    /** A reading that makes out one of an enum's constants by its name. */
    public static <E extends Enum<E>> Function<String, Optional<E>> oneOf(Class<E> type) {
        return text -> Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
    }

    /** Notes what is wrong with a field. */
    public void problem(String pointer, String key, Object... arguments) {
        problems.add(FieldProblem.of(pointer, key, arguments));
    }

    /** Refuses the form if anything is wrong with it; after this, every required field has its value. */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
    }

    private Optional<String> present(String pointer, Optional<String> value) {
        if (value.isEmpty()) {
            problem(pointer, "required");
        }
        return value;
    }

    private Optional<String> fitting(String pointer, String text, int longest) {
        if (text.length() <= longest) {
            return Optional.of(text);
        }
        problem(pointer, "too-long", longest);
        return Optional.empty();
    }

    private <T> Optional<T> read(String pointer, String text, String key, Function<String, Optional<T>> reading) {
        Optional<T> value = reading.apply(text);
        if (value.isEmpty()) {
            problem(pointer, key);
        }
        return value;
    }

    private static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).map(Folding::clean).filter(value -> !value.isEmpty());
    }

    private static Optional<String> written(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
    }
}
