package io.parvis.testsupport.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.testsupport.events.Envelope;

/** {@code docs/asyncapi.json}: the published events as an AsyncAPI 3.0 document, complete in itself. */
final class AsyncApiDocument {

    private static final String ENVELOPE = "envelope";

    private final ObjectNode document = JsonMapper.shared().createObjectNode();
    private final List<DocumentedEvent> events;

    private AsyncApiDocument(List<DocumentedEvent> events) {
        this.events = events;
    }

    /** Of those among the events that other systems may subscribe to. */
    static ObjectNode of(List<DocumentedEvent> events) {
        AsyncApiDocument document = new AsyncApiDocument(
                events.stream().filter(DocumentedEvent::isOpen).toList());
        document.describe();
        document.addTopics();
        document.addMessages();
        return document.document;
    }

    private void describe() {
        document.put("asyncapi", "3.0.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Parvis events").put("version", "1");
        info.put(
                "description",
                "What happens in Parvis, as CloudEvents 1.0 in Kafka's binary mode. Expect repeats, read past unknown"
                        + " fields.");
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.put("defaultContentType", "application/json");
    }

    private void addTopics() {
        Map<String, List<DocumentedEvent>> topics = events.stream()
                .collect(Collectors.groupingBy(event -> event.type().topic(), LinkedHashMap::new, Collectors.toList()));
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        topics.forEach((topic, carried) -> {
            channel(channels.putObject(topic), topic, carried);
            operation(operations.putObject("publish." + topic), topic, carried);
        });
    }

    private static void channel(ObjectNode channel, String topic, List<DocumentedEvent> carried) {
        boolean states = carried.getFirst().isState();
        channel.put("address", topic);
        channel.put(
                "description",
                states
                        ? "The latest state of each key; a record without a value says that the key was erased. Holds"
                                + " personal data: reading it needs a grant."
                        : "Every fact, for ever, in order for each key.");
        ObjectNode messages = channel.putObject("messages");
        carried.forEach(event -> refer(
                messages.putObject(event.type().name()),
                "#/components/messages/" + event.type().name()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("topic", topic).put("bindingVersion", "0.5.0");
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(states ? "compact" : "delete");
        if (!states) {
            configuration.put("retention.ms", -1);
        }
    }

    private static void operation(ObjectNode operation, String topic, List<DocumentedEvent> carried) {
        operation.put("action", "send");
        refer(operation.putObject("channel"), "#/channels/" + topic);
        ArrayNode messages = operation.putArray("messages");
        carried.forEach(event -> refer(
                messages.addObject(),
                "#/channels/%s/messages/%s".formatted(topic, event.type().name())));
    }

    private void addMessages() {
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        ObjectNode schemas = components.putObject("schemas");
        envelope(schemas.putObject(ENVELOPE));
        for (DocumentedEvent event : events) {
            String name = event.type().name();
            message(messages.putObject(name), name, event);
            ObjectNode schema = event.schema().deepCopy();
            schema.remove("$schema");
            schemas.set(name, schema);
        }
    }

    private static void message(ObjectNode message, String name, DocumentedEvent event) {
        message.put("name", name);
        message.put("title", event.type().payload().getSimpleName());
        message.put("summary", event.description().summary());
        message.put("contentType", "application/json");
        ArrayNode headers = message.putObject("headers").putArray("allOf");
        refer(headers.addObject(), "#/components/schemas/" + ENVELOPE);
        ObjectNode own = headers.addObject().put("type", "object").putObject("properties");
        own.putObject("ce_type").put("const", name);
        own.putObject("ce_source").put("const", "/parvis/" + event.publisher());
        refer(message.putObject("payload"), "#/components/schemas/" + name);
        message.putArray("examples").addObject().put("name", "sample").set("payload", event.sample());
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", "the id that keeps events in order");
        kafka.put("bindingVersion", "0.5.0");
    }

    private static void envelope(ObjectNode schema) {
        schema.put("type", "object");
        schema.put("description", "The headers of every event: CloudEvents 1.0, Kafka binding, binary mode.");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Envelope.Attribute attribute : Envelope.ATTRIBUTES) {
            properties
                    .putObject(attribute.header())
                    .put("type", "string")
                    .put("description", attribute.meaning())
                    .put("pattern", attribute.pattern());
            if (attribute.required()) {
                required.add(attribute.header());
            }
        }
    }

    private static void refer(ObjectNode reference, String target) {
        reference.put("$ref", target);
    }
}
