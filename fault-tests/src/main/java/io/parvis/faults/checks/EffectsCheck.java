package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.parvis.faults.checks.Finding.Kind;
import io.parvis.faults.ledger.Entry;
import io.parvis.faults.ledger.Outcome;

/** Holds the effects of commands, in one place where they show, against the ledger. */
public final class EffectsCheck {

    private EffectsCheck() {}

    /**
     * What is wrong with the effects in a place.
     *
     * @param place    where the effects were read, for the findings
     * @param commands all commands whose effects show there
     * @param effects  what is there, each as its command names it; as often as it is there
     */
    public static List<Finding> check(String place, List<Entry> commands, List<String> effects) {
        Map<String, Long> counts =
                effects.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, Entry> sent = new HashMap<>();
        commands.forEach(entry -> sent.put(entry.command().effect(), entry));
        List<Finding> findings = new ArrayList<>();
        sent.forEach((effect, entry) -> {
            if (entry.outcome() == Outcome.ACKNOWLEDGED && !counts.containsKey(effect)) {
                findings.add(finding(Kind.LOST, place, entry.command() + " is missing"));
            }
        });
        counts.forEach((effect, count) -> {
            Entry entry = sent.get(effect);
            if (entry == null) {
                findings.add(finding(Kind.GHOST, place, "nobody asked for " + effect));
            } else if (entry.outcome() == Outcome.REFUSED) {
                findings.add(finding(Kind.GHOST, place, entry.command() + " was refused and is there"));
            } else if (count > 1) {
                findings.add(finding(Kind.DOUBLED, place, entry.command() + " is there " + count + " times"));
            }
        });
        return findings;
    }

    /** What is wrong with the outcomes: the load asks for nothing that may be refused. */
    public static List<Finding> outcomes(List<Entry> commands) {
        return commands.stream()
                .filter(entry -> entry.outcome() == Outcome.REFUSED)
                .map(entry -> new Finding(Kind.REFUSED, entry.command() + " was answered with " + entry.status()))
                .toList();
    }

    private static Finding finding(Kind kind, String place, String what) {
        return new Finding(kind, place + ": " + what);
    }
}
