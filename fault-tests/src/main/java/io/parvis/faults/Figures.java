package io.parvis.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.parvis.faults.checks.Finding;
import io.parvis.faults.checks.Recovery;

/** The report: figures in the order in which they are told, then every fault, then everything that is wrong. */
final class Figures {

    private static final int MOST_FINDINGS = 50;

    private final Map<String, String> figures = new LinkedHashMap<>();

    Figures with(String name, Object value) {
        figures.put(name, String.valueOf(value));
        return this;
    }

    Figures withFindings(List<Finding> findings) {
        Map<Finding.Kind, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::kind, Collectors.counting()));
        for (Finding.Kind kind : Finding.Kind.values()) {
            with(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), counts.getOrDefault(kind, 0L));
        }
        return this;
    }

    /** The longest recovery of each kind of fault. */
    Figures withRecoveries(List<Recovery> recoveries) {
        Map<String, List<Recovery>> byName =
                recoveries.stream().collect(Collectors.groupingBy(Recovery::name, TreeMap::new, Collectors.toList()));
        byName.forEach((name, all) -> with(
                "recovery from " + name,
                "%d times, 99 %% success after at most %s, all ready after at most %s"
                        .formatted(
                                all.size(),
                                longest(all.stream().map(Recovery::answered).toList()),
                                longest(all.stream().map(Recovery::ready).toList()))));
        return this;
    }

    private static String longest(List<Optional<Duration>> times) {
        if (times.stream().anyMatch(Optional::isEmpty)) {
            return "no time that anyone waited";
        }
        return times.stream()
                .map(Optional::orElseThrow)
                .max(Duration::compareTo)
                .map(time -> time.toMillis() + " ms")
                .orElse("-");
    }

    String text(List<Recovery> recoveries, List<Finding> findings) {
        int width = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder text = new StringBuilder();
        figures.forEach((name, value) -> text.append(("%-" + width + "s  %s%n").formatted(name, value)));
        text.append("%nfaults%n".formatted());
        recoveries.forEach(recovery -> text.append("  %s%n".formatted(recovery)));
        if (!findings.isEmpty()) {
            text.append("%nwrong%n".formatted());
            findings.stream().limit(MOST_FINDINGS).forEach(finding -> text.append("  %s%n".formatted(finding)));
        }
        return text.toString();
    }
}
