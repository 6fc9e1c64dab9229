package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.parvis.faults.checks.Finding.Kind;

/** Holds what a service remembers against a fold of the log. */
public final class ProjectionsCheck {

    private ProjectionsCheck() {}

    /**
     * What differs.
     *
     * @param place      where the projection is, for the findings
     * @param folded     what the log says of each subject
     * @param remembered what the service remembers of each
     */
    public static List<Finding> check(
            String place, Map<String, Map<String, String>> folded, Map<String, Map<String, String>> remembered) {
        List<Finding> findings = new ArrayList<>();
        folded.forEach((subject, state) -> {
            Map<String, String> known = remembered.get(subject);
            if (known == null) {
                findings.add(new Finding(Kind.PROJECTION, place + " does not know " + subject));
            } else if (!known.equals(state)) {
                findings.add(new Finding(
                        Kind.PROJECTION, "%s has %s as %s, not %s".formatted(place, subject, known, state)));
            }
        });
        remembered.keySet().stream()
                .filter(subject -> !folded.containsKey(subject))
                .forEach(subject -> findings.add(
                        new Finding(Kind.PROJECTION, place + " knows " + subject + ", of which the log says nothing")));
        return findings;
    }
}
