package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.parvis.faults.checks.Finding.Kind;

/** Holds what is parked against what was poisoned: that, and nothing else. */
public final class PoisonCheck {

    private PoisonCheck() {}

    /**
     * What is wrong with the parked aggregates.
     *
     * @param poisoned  the subjects of all poisoned records
     * @param parkable  those of them that no consumer can make sense of
     * @param parked    what the services parked
     */
    public static List<Finding> check(Set<String> poisoned, Set<String> parkable, List<ParkedLine> parked) {
        List<Finding> findings = new ArrayList<>();
        parked.stream()
                .filter(line -> !poisoned.contains(line.subject()))
                .forEach(line -> findings.add(new Finding(Kind.PARKED, line.toString())));
        Set<String> subjects = parked.stream().map(ParkedLine::subject).collect(Collectors.toSet());
        parkable.stream()
                .filter(subject -> !subjects.contains(subject))
                .forEach(subject -> findings.add(new Finding(Kind.POISON, subject + " is parked nowhere")));
        return findings;
    }
}
