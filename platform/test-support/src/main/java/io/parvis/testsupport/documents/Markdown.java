package io.parvis.testsupport.documents;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pieces of Markdown. */
final class Markdown {

    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    private Markdown() {}

    /** A table, or the words for none where there is no row. */
    static String table(String none, List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return none + "\n";
        }
        List<String> rule = head.stream().map(_ -> "---").toList();
        return Stream.concat(Stream.of(head, rule), rows.stream())
                .map(Markdown::row)
                .collect(Collectors.joining());
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    static String link(String text, String target) {
        return "[%s](%s)".formatted(text, target);
    }

    /** The text of a documentation comment. */
    static String ofComment(String comment) {
        return TAG.matcher(comment).replaceAll("`$1`").replaceAll("\\s+", " ").strip();
    }

    /** The anchor that GitHub gives a heading. */
    static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
