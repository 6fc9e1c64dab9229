package io.parvis.localstack.operations;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of texts as lines for a terminal, in columns. */
final class Columns {

    /** What would move the cursor or hide text: some of it comes from outside. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private static final int LONGEST = 100;

    private Columns() {}

    /** A text that someone else may have written, in a form that does a terminal no harm. */
    static String printable(String text) {
        String shown = UNPRINTABLE.matcher(text).replaceAll("?");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }

    /** A line for each row, all of which have as many texts as the first. */
    static List<String> lines(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
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
