package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.search.Folding;
import io.parvis.starter.search.Words;

/**
 * What a line of a list is found and sorted by, as it is kept beside what it says. Every line has all of it.
 *
 * @param nameWords   words of the name, folded
 * @param numberWords parts of the number from each on, and the last one without its zeros
 * @param name        the beginning of the name, folded
 * @param dueOn       the day; the last one that can be written for none
 * @param closedAt    the moment; the first one that counts for none
 */
public record ListedBy(List<String> nameWords, List<String> numberWords, String name, String dueOn, Instant closedAt) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final Pattern COUNT = Pattern.compile("^.*-0*(?=[0-9])");

    public ListedBy {
        nameWords = List.copyOf(nameWords);
        numberWords = List.copyOf(numberWords);
    }

    public static ListedBy of(String name, String number, @Nullable LocalDate dueOn, @Nullable Instant closedAt) {
        return new ListedBy(
                Words.of(name),
                Stream.concat(
                                Words.of(number).stream(),
                                Stream.of(COUNT.matcher(number).replaceFirst("")))
                        .distinct()
                        .toList(),
                Folding.order(name),
                (dueOn == null ? NEVER : dueOn).toString(),
                closedAt == null ? Instant.EPOCH : closedAt);
    }

    /** A matter's. */
    public static ListedBy of(MatterState matter) {
        MatterDetails details = matter.details();
        return of(
                details.name(),
                matter.number().value(),
                details.dueOn(),
                matter.progress().closedAt());
    }
}
