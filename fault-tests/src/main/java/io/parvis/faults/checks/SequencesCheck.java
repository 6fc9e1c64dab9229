package io.parvis.faults.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.parvis.faults.checks.Finding.Kind;
import io.parvis.testsupport.events.PublishedRecord;

/**
 * Holds the events of a topic against their sequences: from 1 on, each subject for itself, without a hole. An event may be there again,
 * under the id that it has, anywhere after the first time.
 */
public final class SequencesCheck {

    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Subject> subjects = new HashMap<>();

    private SequencesCheck() {}

    /** What is wrong with the events of one topic, given in the order of each partition. */
    public static List<Finding> check(List<PublishedRecord> events) {
        SequencesCheck check = new SequencesCheck();
        events.forEach(check::add);
        check.subjects.values().forEach(subject -> subject.missing().ifPresent(check.findings::add));
        return check.findings;
    }

    private void add(PublishedRecord event) {
        String name = event.topic() + " " + event.attribute("subject");
        Subject subject = subjects.computeIfAbsent(name, Subject::new);
        String id = String.valueOf(event.attribute("id"));
        if (!subject.ids.add(id)) {
            return;
        }
        long sequence = Long.parseLong(String.valueOf(event.attribute("sequence")));
        if (!subject.sequences.add(sequence)) {
            findings.add(new Finding(Kind.DOUBLED, name + " has two events of sequence " + sequence));
        } else if (sequence < subject.last) {
            findings.add(new Finding(Kind.OUT_OF_ORDER, name + ": " + sequence + " comes after " + subject.last));
        }
        subject.last = Math.max(subject.last, sequence);
    }

    private static final class Subject {

        private final String name;
        private final Set<String> ids = new HashSet<>();
        private final Set<Long> sequences = new HashSet<>();
        private long last;

        Subject(String name) {
            this.name = name;
        }

        Optional<Finding> missing() {
            long holes = last - sequences.size();
            return holes == 0
                    ? Optional.empty()
                    : Optional.of(new Finding(Kind.GAP, name + " lacks " + holes + " of its " + last + " events"));
        }
    }
}
