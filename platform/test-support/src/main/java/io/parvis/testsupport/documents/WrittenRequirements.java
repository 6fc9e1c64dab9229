package io.parvis.testsupport.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The table of what Parvis promises and of the tests that hold it to that. A test that the table names must name the requirement in turn, as
 * {@code s12...}, {@code S12} or within {@code S9-S12}.
 *
 * @param root the repository
 */
record WrittenRequirements(Path root) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| S(\\d+) \\|[^|\\n]+\\|([^|\\n]*)\\|$");
    private static final Pattern TEST = Pattern.compile("]\\(([^)\\s]+/(\\w+)\\.java)\\)");
    private static final Pattern RANGE = Pattern.compile("\\bS(\\d+)-S(\\d+)\\b");

    /** The numbers that a page tells of, in their order. */
    List<Integer> numbers(MarkdownFile page) {
        return rows(page).map(row -> Integer.valueOf(row.group(1))).toList();
    }

    /** What is wrong with a page, a sentence each. */
    List<String> defects(MarkdownFile page) {
        Set<String> seen = new HashSet<>();
        return rows(page)
                .flatMap(row -> Stream.concat(
                        seen.add(row.group(1)) ? Stream.empty() : Stream.of("S" + row.group(1) + " stands there twice"),
                        defects(page, Integer.parseInt(row.group(1)), row.group(2))))
                .toList();
    }

    private Stream<String> defects(MarkdownFile page, int number, String cell) {
        List<MatchResult> tests = TEST.matcher(cell).results().toList();
        if (tests.isEmpty()) {
            return Stream.of("S%d has no test".formatted(number));
        }
        return tests.stream()
                .filter(test -> !names(source(page, test.group(1)), number))
                .map(test -> "S%d is not named by %s".formatted(number, test.group(2)));
    }

    private String source(MarkdownFile page, String link) {
        Path file = root.resolve(page.path()).resolveSibling(link).normalize();
        return Files.exists(file) ? MarkdownFile.read(root, file).text() : "";
    }

    private static boolean names(String source, int number) {
        return Pattern.compile("\\b(?:S%1$d\\b|s%1$d[A-Z])".formatted(number))
                        .matcher(source)
                        .find()
                || RANGE.matcher(source)
                        .results()
                        .anyMatch(range -> Integer.parseInt(range.group(1)) <= number
                                && number <= Integer.parseInt(range.group(2)));
    }

    private static Stream<MatchResult> rows(MarkdownFile page) {
        return ROW.matcher(page.text()).results();
    }
}
