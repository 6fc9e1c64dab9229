package io.parvis.localstack.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is parked, as lines for a terminal. */
public final class ParkedTable {

    /** What would move the cursor or hide text: events come from outside, too. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final List<String> TITLES = List.of("ID", "SINCE", "CONSUMER", "EVENTS", "AGGREGATE", "REASON");
    private static final int LONGEST = 100;

    private ParkedTable() {}

    /** A line with the titles and one for each aggregate, in columns. */
    public static List<String> of(List<ParkedAggregate> parked) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(TITLES);
        parked.forEach(aggregate -> rows.add(row(aggregate)));
        int[] widths = IntStream.range(0, TITLES.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** A text that someone else may have written, in a form that does a terminal no harm. */
    public static String printable(String text) {
        String shown = UNPRINTABLE.matcher(text).replaceAll("?");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    private static List<String> row(ParkedAggregate aggregate) {
        return List.of(
                printable(aggregate.id()),
                aggregate.since().toString().replaceFirst("\\.\\d+", ""),
                printable(aggregate.consumer()),
                String.valueOf(aggregate.events()),
                printable(aggregate.topic() + " " + aggregate.subject()),
                printable(aggregate.reason()));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(row.get(column))
                    .repeat(' ', widths[column] - row.get(column).length() + 2);
        }
        return line.toString().stripTrailing();
    }
}
