package io.parvis.e2e;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of {@code separation.txt}: how each route answers each of those who ask. */
final class Policy {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String LIKE = " = ";
    private static final Pattern SEPARATOR = Pattern.compile("[\\[\\],\\s]+");

    private final List<String> askers;
    private final int columns;
    private final List<Integer> alike = new ArrayList<>();
    private final NavigableMap<Route, List<String>> rows = new TreeMap<>();

    private Policy(List<String> head) {
        this.askers = new ArrayList<>(head);
        this.columns = head.size();
    }

    /** Fails with an {@link AssertionError} if a row has more or fewer words than the head, or stands there twice, or says that somebody is like nobody. */
    static Policy read(String table) {
        List<String> lines = table.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        Policy policy = new Policy(words(lines.getFirst()).skip(2).toList());
        List<String> services = List.of();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("[")) {
                services = SEPARATOR
                        .splitAsStream(line)
                        .filter(name -> !name.isEmpty())
                        .toList();
            } else if (line.contains(LIKE)) {
                policy.addAsker(
                        line.substring(0, line.indexOf(LIKE)).strip(),
                        line.substring(line.indexOf(LIKE) + LIKE.length()).strip());
            } else {
                List<String> row = words(line).toList();
                services.forEach(service -> policy.add(service, row));
            }
        }
        return policy;
    }

    /** Those of the columns, and then those who are answered as one of them. */
    List<String> askers() {
        return List.copyOf(askers);
    }

    /**
     * What of the answers the table does not say, and the other way round.
     *
     * @param answers of every live route, in the order of the askers
     */
    List<String> findings(NavigableMap<Route, List<Outcome>> answers) {
        return Stream.of(withoutRow(answers), withoutRoute(answers.keySet()), otherwise(answers))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> withoutRow(NavigableMap<Route, List<Outcome>> answers) {
        Map<String, List<String>> missing = answers.entrySet().stream()
                .filter(answer -> !rows.containsKey(answer.getKey()))
                .collect(Collectors.groupingBy(
                        answer -> answer.getKey().service(),
                        TreeMap::new,
                        Collectors.mapping(answer -> row(answer.getKey(), answer.getValue()), Collectors.toList())));
        if (missing.isEmpty()) {
            return List.of();
        }
        List<String> findings = new ArrayList<>();
        findings.add("Live routes without a row. They answered as follows: judge it, and paste what is right.");
        missing.forEach((service, lines) -> {
            findings.add("[%s]".formatted(service));
            findings.addAll(lines);
        });
        return findings;
    }

    private List<String> withoutRoute(Collection<Route> live) {
        TreeSet<Route> stale = new TreeSet<>(rows.keySet());
        stale.removeAll(live);
        return stale.stream()
                .map(route -> "A row without a live route: " + route)
                .toList();
    }

    private List<String> otherwise(NavigableMap<Route, List<Outcome>> answers) {
        return answers.entrySet().stream()
                .filter(answer -> rows.containsKey(answer.getKey()))
                .flatMap(answer -> otherwise(answer.getKey(), answer.getValue()))
                .toList();
    }

    private Stream<String> otherwise(Route route, List<Outcome> answers) {
        List<String> row = rows.get(route);
        return IntStream.range(0, row.size())
                .filter(column -> !answers.get(column).word().equals(row.get(column)))
                .mapToObj(column -> "%s answers %s with %s, not with %s"
                        .formatted(route, askers.get(column), answers.get(column), row.get(column)));
    }

    private void addAsker(String name, String other) {
        int column = askers.indexOf(other);
        if (column < 0 || !rows.isEmpty()) {
            throw new AssertionError("%s is like nobody before: %s".formatted(name, other));
        }
        askers.add(name);
        alike.add(column);
    }

    private void add(String service, List<String> row) {
        if (row.size() != columns + 2) {
            throw new AssertionError("not %d answers: %s".formatted(columns, row));
        }
        Route route = new Route(service, row.get(0), row.get(1));
        List<String> words = new ArrayList<>(row.subList(2, row.size()));
        alike.forEach(column -> words.add(words.get(column)));
        if (rows.put(route, words) != null) {
            throw new AssertionError("two rows: " + route);
        }
    }

    private String row(Route route, List<Outcome> answers) {
        String words = answers.stream()
                .limit(columns)
                .map(answer -> "%-4s".formatted(answer.word()))
                .collect(Collectors.joining(" "));
        return "%-6s %-52s %s".formatted(route.method(), route.pattern(), words).stripTrailing();
    }

    private static Stream<String> words(String line) {
        return SPACE.splitAsStream(line);
    }
}
