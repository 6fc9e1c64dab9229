package io.parvis.testsupport.events;

import java.util.List;
import java.util.regex.Pattern;

/** The headers of every event: what is documented of them, and what published events are held against. */
public final class Envelope {

    /**
     * A header.
     *
     * @param header   its name on the wire
     * @param meaning  what it holds, in Markdown
     * @param pattern  what is found in every value
     * @param required whether every event has it
     */
    public record Attribute(String header, String meaning, String pattern, boolean required) {}

    /** In the order of the documentation. */
    public static final List<Attribute> ATTRIBUTES = List.of(
            always("ce_specversion", "`1.0`", "^1\\.0$"),
            always("ce_id", "unique for each event; a resend keeps it", "^\\S+$"),
            always("ce_source", "`/parvis/<service>`, the publisher", "^/parvis/[a-z-]+$"),
            always(
                    "ce_type",
                    "`io.parvis.<aggregate>.<fact>.v<version>`",
                    "^io\\.parvis\\.[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*$"),
            always("ce_subject", "the id of the aggregate that it happened to", "^\\S+$"),
            always(
                    "ce_partitionkey",
                    "the record's key: the subject, or the aggregate that the subject is a part of",
                    "^\\S+$"),
            always("ce_time", "when it happened, in UTC", "Z$"),
            always(
                    "ce_dataschema",
                    "the address of the data's JSON Schema",
                    "^https?://[^/]+/docs/schemas/io\\.parvis\\.[a-z.0-9-]+\\.json$"),
            always("ce_sequence", "counts 1, 2, 3, … for each subject and topic", "^[1-9][0-9]*$"),
            always(
                    "ce_actor",
                    "who did it: `client:<id>`, `member:<id>`, `guest:<id>` or `system`",
                    "^(system|(client|member|guest):\\S+)$"),
            sometimes(
                    "ce_dataref", "where a service of Parvis reads the content that belongs to it", "^/internal/\\S+$"),
            sometimes(
                    "ce_audience",
                    "the keys of those who may hear of it while it happens, parted by spaces: `client:<id>@<company>`,"
                            + " `reports-to:<id>@<company>`, `company:<id>`, `member:<id>`, `role:<ROLE>`",
                    "^(?:(?:client|reports-to):\\S+@\\S*|(?:company|member|role):\\S+)(?: \\S+)*$"),
            sometimes("ce_traceparent", "the W3C trace context of the cause", "^[0-9a-f-]{55}$"),
            always("content-type", "`application/json`", "^application/json(;.*)?$"));

    private Envelope() {}

    /** What is found in every value of a header. */
    static Pattern pattern(String header) {
        return ATTRIBUTES.stream()
                .filter(attribute -> attribute.header().equals(header))
                .map(attribute -> Pattern.compile(attribute.pattern()))
                .findFirst()
                .orElseThrow();
    }

    private static Attribute always(String header, String meaning, String pattern) {
        return new Attribute(header, meaning, pattern, true);
    }

    private static Attribute sometimes(String header, String meaning, String pattern) {
        return new Attribute(header, meaning, pattern, false);
    }
}
