package io.parvis.testsupport.documents;

import static io.parvis.testsupport.documents.Markdown.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import io.parvis.testsupport.events.Envelope;

/** {@code docs/events.md}: the published events for those who subscribe to them. */
final class EventsPage {

    private static final String READING = """
        ## Reading them

        * **The record key is the aggregate's id**, so what happens to one aggregate is read in order.
        * **Expect repeats.** A resent event has the same `id` and the same `sequence`. What you have applied up to a `sequence`, you have
          applied; a number that is not the next one of its subject means that something is missing.
        * **Read past fields that you don't know.** An optional field may be added; everything else is a new version (`.v2`), which is
          published beside the old one for a stated time. An optional field that has no value is left out.
        * **Facts are kept for ever**, so a new subscriber starts at the beginning. **States** are compacted: the latest value of each key
          is kept, a record without a value says that the key was erased (it has all headers but those of data, `ce_dataschema` and
          `content-type`), and sequences have holes.
        * **Events carry ids and states, never content.** What was written stays with its owner; `dataref` leads Parvis's own services there.
        * The topics of states hold personal data and need a grant of their own. `parvis.internal` is for Parvis's services only and
          is not described here.
        """;

    private EventsPage() {}

    /** Of those among the events that other systems may subscribe to. */
    static String of(List<DocumentedEvent> events) {
        Map<String, List<DocumentedEvent>> topics = events.stream()
                .filter(DocumentedEvent::isOpen)
                .collect(Collectors.groupingBy(event -> event.type().topic(), LinkedHashMap::new, Collectors.toList()));
        String attributes = Markdown.table(
                "",
                List.of("header", "what it holds"),
                Envelope.ATTRIBUTES.stream()
                        .map(attribute -> List.of(code(attribute.header()), attribute.meaning()))
                        .toList());
        return head(attributes)
                + READING
                + "\n## Topics\n\n"
                + Markdown.table(
                        "",
                        List.of("topic", "keeps", "events"),
                        topics.entrySet().stream().map(EventsPage::line).toList())
                + topics.entrySet().stream().map(EventsPage::topic).collect(Collectors.joining());
    }

    private static String head(String attributes) {
        return """
            # Events

            What Parvis publishes on Kafka, for other systems. This page and [asyncapi.json](asyncapi.json) are generated from the event catalogue
            (`%s`); a running installation serves the AsyncAPI document at `/docs/asyncapi.json` and each event's JSON
            Schema at `/docs/schemas/<type>.json`.

            ## Envelope

            [CloudEvents 1.0](https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md) in Kafka's binary
            mode: attributes are headers, the value is JSON.

            %s

            """.formatted(GeneratedFile.COMMAND, attributes);
    }

    private static List<String> line(Map.Entry<String, List<DocumentedEvent>> topic) {
        return List.of(
                Markdown.link(code(topic.getKey()), "#" + Markdown.anchor(topic.getKey())),
                topic.getValue().getFirst().isState()
                        ? "the latest state of each key; needs a grant"
                        : "every fact, for ever",
                topic.getValue().stream()
                        .map(event -> Markdown.link(
                                event.type().payload().getSimpleName(),
                                "#" + Markdown.anchor(event.type().name())))
                        .collect(Collectors.joining(", ")));
    }

    private static String topic(Map.Entry<String, List<DocumentedEvent>> topic) {
        return "\n## " + topic.getKey() + "\n"
                + topic.getValue().stream().map(EventsPage::event).collect(Collectors.joining());
    }

    private static String event(DocumentedEvent event) {
        return """

            ### %s

            %s

            Published by %s. Applied by %s. [Schema](../platform/events/src/main/resources/schemas/%s.json)

            %s
            ```json
            %s```
            """.formatted(
                        event.type().name(),
                        event.description().text(),
                        services(List.of(event.publisher()), ""),
                        services(event.consumers(), "no service of Parvis"),
                        event.type().name(),
                        fields(event.schema()),
                        Json.pretty(event.sample()));
    }

    private static String services(List<String> names, String none) {
        return names.isEmpty()
                ? none
                : names.stream()
                        .map(name -> Markdown.link(name, "services/" + name + ".md"))
                        .collect(Collectors.joining(", "));
    }

    private static String fields(JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return Markdown.table(
                "It carries nothing else.",
                List.of("field", "type", "what it holds"),
                schema.path("properties")
                        .propertyStream()
                        .map(field -> List.of(
                                code(field.getKey()),
                                type(field.getValue()) + (required.contains(field.getKey()) ? "" : ", optional"),
                                Objects.requireNonNull(
                                        field.getValue().path("description").asString(""))))
                        .toList());
    }

    private static String type(JsonNode schema) {
        String type = schema.path("type").asString();
        return "array".equals(type)
                ? "list of " + schema.path("items").path("type").asString()
                : type;
    }
}
