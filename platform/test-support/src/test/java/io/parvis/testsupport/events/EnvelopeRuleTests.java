package io.parvis.testsupport.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeRuleTests {

    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "5b6c7d8e",
            "ce_source", "/parvis/matter-service",
            "ce_type", "io.parvis.matter.opened.v1",
            "ce_subject", "m-1",
            "ce_partitionkey", "m-1",
            "ce_time", "2026-03-02T09:00:00Z",
            "ce_sequence", "1",
            "ce_actor", "client:claire",
            "content-type", "application/json"));

    @Test
    void aWholeEnvelopeHasNoDefect() {
        assertThat(EnvelopeRule.defects(published())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3, specversion is not 1.0",
        "ce_id, ' ', id is empty",
        "ce_source, matter-service, source is not /parvis/<service>",
        "ce_type, io.parvis.matter.invented.v1, 'type is not in the catalogue, or on another topic'",
        "ce_type, io.parvis.request.accepted.v1, 'type is not in the catalogue, or on another topic'",
        "ce_subject, '', subject is empty",
        "ce_partitionkey, m-2, partitionkey is not the record's key",
        "ce_time, 2026-03-02T09:00:00+01:00, time is not an instant in UTC",
        "ce_time, yesterday, time is not an instant in UTC",
        "ce_sequence, 0, sequence is not a number from 1",
        "ce_actor, claire, 'actor is not client:<id>, member:<id>, guest:<id> or system'",
        "ce_dataref, https://elsewhere.example/1, dataref is not an /internal/ path of the owner",
        "content-type, text/plain, datacontenttype is not application/json"
    })
    void eachAttributeHasItsRule(String header, String value, String defect) {
        headers.put(header, value);

        assertThat(EnvelopeRule.defects(published())).containsExactly(defect);
    }

    @Test
    void nothingButADatarefMayBeMissing() {
        headers.clear();

        assertThat(EnvelopeRule.defects(published())).hasSize(10);
    }

    private PublishedRecord published() {
        return new PublishedRecord("parvis.matters", 0, 0, "m-1", headers, "{}");
    }
}
