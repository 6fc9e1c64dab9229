package io.parvis.testsupport.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeRuleTests {

    private final Map<String, String> headers = new TreeMap<>(Map.of(
            "ce_specversion", "1.0",
            "ce_id", "5b6c7d8e",
            "ce_source", "/parvis/matter-service",
            "ce_type", "io.parvis.matter.status-changed.v1",
            "ce_subject", "m-1",
            "ce_partitionkey", "m-1",
            "ce_time", "2026-03-02T09:00:00Z",
            "ce_sequence", "1",
            "ce_actor", "client:claire"));
    private String data = """
        {"matterId": "m-1", "from": "SUBMITTED", "to": "UNDER_REVIEW"}\
        """;

    EnvelopeRuleTests() {
        headers.put("ce_dataschema", "https://parvis.example/docs/schemas/io.parvis.matter.status-changed.v1.json");
        headers.put("content-type", "application/json");
    }

    @Test
    void aWholeEnvelopeHasNoDefect() {
        assertThat(EnvelopeRule.defects(published())).isEmpty();
    }

    @Test
    void aTombstoneSaysNothingOfData() {
        headers.put("ce_type", "io.parvis.person.state.v1");
        headers.remove("ce_dataschema");
        headers.remove("content-type");

        assertThat(EnvelopeRule.defects(new PublishedRecord("parvis.people", 0, 0, "m-1", headers, null)))
                .isEmpty();
        assertThat(EnvelopeRule.defects(new PublishedRecord("parvis.matters", 0, 0, "m-1", headers, null)))
                .contains("datacontenttype is not application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_specversion, 0.3, specversion is not 1.0",
        "ce_id, ' ', id is empty",
        "ce_source, matter-service, source is not /parvis/<service>",
        "ce_dataschema, io.parvis.matter.status-changed.v1.json, dataschema is not the address of the type's schema",
        "ce_dataschema, https://parvis.example/docs/schemas/io.parvis.matter.opened.v1.json, dataschema is not the"
                + " address of the type's schema",
        "ce_subject, '', subject is empty",
        "ce_partitionkey, m-2, partitionkey is not the record's key",
        "ce_time, 2026-03-02T09:00:00+01:00, time is not an instant in UTC",
        "ce_time, yesterday, time is not an instant in UTC",
        "ce_sequence, 0, sequence is not a number from 1",
        "ce_actor, claire, 'actor is not client:<id>, member:<id>, guest:<id> or system'",
        "ce_dataref, https://elsewhere.example/1, dataref is not an /internal/ path of the owner",
        "ce_audience, everybody, audience is no list of keys",
        "ce_audience, '', audience is no list of keys",
        "content-type, text/plain, datacontenttype is not application/json"
    })
    void eachAttributeHasItsRule(String header, String value, String defect) {
        headers.put(header, value);

        assertThat(EnvelopeRule.defects(published())).containsExactly(defect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"client:claire@", "client:claire@acme company:acme role:LAWYER", "member:laura"})
    void anAudienceIsAListOfKeys(String keys) {
        headers.put("ce_audience", keys);

        assertThat(EnvelopeRule.defects(published())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"io.parvis.matter.invented.v1", "io.parvis.request.accepted.v1"})
    void theTypeIsOneOfItsTopic(String type) {
        headers.put("ce_type", type);
        headers.put("ce_dataschema", "https://parvis.example/docs/schemas/" + type + ".json");

        assertThat(EnvelopeRule.defects(published()))
                .containsExactly("type is not in the catalogue, or on another topic");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"matterId\": \"m-1\", \"from\": \"SUBMITTED\"}",
                "{\"matterId\": \"m-1\", \"from\": \"SUBMITTED\", \"to\": null}",
                "{\"matterId\": \"m-1\", \"from\": \"SUBMITTED\", \"to\": 2}",
                "[]"
            })
    void theDataAreWhatTheSchemaSays(String broken) {
        data = broken;

        assertThat(EnvelopeRule.defects(published())).containsExactly("data is not what the schema says");
    }

    @Test
    void nothingButADatarefAndAnAudienceMayBeMissing() {
        headers.clear();

        assertThat(EnvelopeRule.defects(published())).hasSize(11);
    }

    private PublishedRecord published() {
        return new PublishedRecord("parvis.matters", 0, 0, "m-1", headers, data);
    }
}
