package io.parvis.testsupport.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;

/** Assertions on records of topics, on top of those on lists. */
public final class PublishedRecordsAssert
        extends AbstractListAssert<
                PublishedRecordsAssert,
                List<? extends PublishedRecord>,
                PublishedRecord,
                ObjectAssert<PublishedRecord>> {

    PublishedRecordsAssert(List<? extends PublishedRecord> records) {
        super(records, PublishedRecordsAssert.class);
    }

    /** Only those about one aggregate from here on. */
    public PublishedRecordsAssert about(String subject) {
        return new PublishedRecordsAssert(
                actual.stream().filter(published -> published.isAbout(subject)).toList());
    }

    /** The wire names, a resent event counted once, in the order of publishing. */
    public PublishedRecordsAssert hasTypes(String... types) {
        List<String> found = actual.stream()
                .collect(Collectors.toMap(
                        published -> String.valueOf(published.attribute("id")),
                        published -> String.valueOf(published.attribute("type")),
                        (first, resent) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        objects.assertEqual(info, found, List.of(types));
        return this;
    }

    /**
     * For each subject on a topic that keeps everything, first occurrences count 1, 2, 3, … in the order of publishing. A resent event keeps
     * its id and sequence.
     */
    public PublishedRecordsAssert hasGaplessSequences() {
        isNotEmpty();
        Map<String, Map<String, Long>> sequences = new LinkedHashMap<>();
        for (PublishedRecord published : actual) {
            sequences
                    .computeIfAbsent(
                            published.topic() + " about " + published.attribute("subject"),
                            series -> new LinkedHashMap<>())
                    .putIfAbsent(required(published, "id"), Long.valueOf(required(published, "sequence")));
        }
        sequences.forEach((series, found) -> {
            List<Long> expected =
                    LongStream.rangeClosed(1, found.size()).boxed().toList();
            if (!List.copyOf(found.values()).equals(expected)) {
                failWithMessage("expected sequences %s on %s but found %s", expected, series, found.values());
            }
        });
        return this;
    }

    /** No key, header or value contains any of the texts: for texts that must never leave a service. */
    public PublishedRecordsAssert mentionsNowhere(String... texts) {
        List<String> found = actual.stream()
                .flatMap(published -> List.of(texts).stream()
                        .filter(published::mentions)
                        .map(text -> "'" + text + "' in " + published.summary()))
                .toList();
        if (!found.isEmpty()) {
            failWithMessage("texts that must not be published were found:%n  %s", String.join("\n  ", found));
        }
        return this;
    }

    /** Every record that is not a tombstone is a CloudEvent as {@code docs} describe Parvis's: all attributes, known type, right topic and key. */
    public PublishedRecordsAssert areCloudEvents() {
        isNotEmpty();
        List<String> defects = actual.stream()
                .filter(published -> published.value() != null)
                .flatMap(published ->
                        EnvelopeRule.defects(published).stream().map(defect -> published.summary() + ": " + defect))
                .toList();
        if (!defects.isEmpty()) {
            failWithMessage("not CloudEvents of Parvis:%n  %s", String.join("\n  ", defects));
        }
        return this;
    }

    @Override
    protected ObjectAssert<PublishedRecord> toAssert(PublishedRecord value, String description) {
        return new ObjectAssert<>(value).as(description);
    }

    @Override
    protected PublishedRecordsAssert newAbstractIterableAssert(Iterable<? extends PublishedRecord> iterable) {
        return new PublishedRecordsAssert(
                StreamSupport.stream(iterable.spliterator(), false).toList());
    }

    private String required(PublishedRecord published, String attribute) {
        return Objects.requireNonNull(
                published.attribute(attribute), () -> "no " + attribute + " in " + published.summary());
    }
}
