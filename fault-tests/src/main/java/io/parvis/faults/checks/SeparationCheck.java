package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import io.parvis.faults.checks.Finding.Kind;

/**
 * Watches for anything of one company in what another one gets. Everything that a company's people write carries the company's marker, a
 * word that occurs nowhere else.
 */
public final class SeparationCheck {

    private final Map<String, String> markers;
    private final List<Finding> findings = new ArrayList<>();
    private final AtomicLong seen = new AtomicLong();

    /** @param markers of each company, by its name */
    public SeparationCheck(Map<String, String> markers) {
        this.markers = Map.copyOf(markers);
    }

    /** Looks at what people of a company got. */
    public void got(String company, String where, String text) {
        seen.incrementAndGet();
        markers.forEach((other, marker) -> {
            if (!other.equals(company) && text.contains(marker)) {
                add(new Finding(Kind.LEAK, where + " for " + company + " has something of " + other));
            }
        });
    }

    /** Looks at something that is about one company, whichever: it may not be about two. */
    public void published(String where, String text) {
        seen.incrementAndGet();
        List<String> named = markers.entrySet().stream()
                .filter(marker -> text.contains(marker.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (named.size() > 1) {
            add(new Finding(Kind.LEAK, where + " is about " + named));
        }
    }

    /** Looks at something that must not have a word of what people wrote in confidence. */
    public void withheld(String where, String text, Collection<String> secrets) {
        secrets.stream()
                .filter(text::contains)
                .forEach(secret -> add(new Finding(Kind.LEAK, where + " has content that only its owner may tell")));
    }

    /** How many texts were looked at. */
    public long seen() {
        return seen.get();
    }

    public synchronized List<Finding> findings() {
        return List.copyOf(findings);
    }

    private synchronized void add(Finding finding) {
        findings.add(finding);
    }
}
