package io.parvis.faults.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A fault that somebody chose, as the report names it: {@code KILL kafka}.
 *
 * @param targets the processes that it is done to
 */
public record Choice(Injury injury, List<String> targets) {

    /** Fails with an {@link IllegalArgumentException} unless the injury can be done to so many. */
    public Choice {
        targets = List.copyOf(targets);
        if (!fits(injury, targets.size())) {
            throw new IllegalArgumentException("%s takes %s, not: %s".formatted(injury, wanted(injury), targets));
        }
    }

    /**
     * Reads choices with commas between them, such as {@code KILL kafka, KILL_TOGETHER gateway database}.
     *
     * @return none where nothing is said
     * @throws IllegalArgumentException if one is not understood; the message says which
     */
    public static List<Choice> parse(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(choice -> !choice.isEmpty())
                .map(choice -> of(choice.split("\\s+")))
                .toList();
    }

    private static Choice of(String... words) {
        return new Choice(injury(words[0]), List.of(words).subList(1, words.length));
    }

    private static Injury injury(String word) {
        return Stream.of(Injury.values())
                .filter(injury -> injury.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no fault called %s, only %s".formatted(word, Arrays.toString(Injury.values()))));
    }

    private static boolean fits(Injury injury, int count) {
        return switch (injury) {
            case KILL, STOP, SCALE, PAUSE, REREAD -> count == 1;
            case KILL_TOGETHER, KILL_IN_TURN -> count > 1;
            case POISON -> count == 0;
        };
    }

    private static String wanted(Injury injury) {
        return switch (injury) {
            case KILL, STOP, SCALE, PAUSE, REREAD -> "one process";
            case KILL_TOGETHER, KILL_IN_TURN -> "several processes";
            case POISON -> "no process";
        };
    }

    /** All of them, as {@link #parse} reads them. */
    public static String text(List<Choice> choices) {
        return choices.stream().map(Choice::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return (injury + " " + String.join(" ", targets)).strip();
    }
}
