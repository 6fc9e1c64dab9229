package io.parvis.gateway.routes;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI documents of services as one. A service's name stands before its components and operation ids, {@code matter.MatterView}, so
 * that names don't meet and stay the same whichever services answer; what every service has from the starter is there once.
 */
final class MergedDocument {

    private static final String COMPONENTS = "#/components/";
    private static final Set<String> SHARED =
            Set.of("schemas/Problem", "schemas/FieldProblem", "securitySchemes/bearer");

    private final ObjectNode document;

    MergedDocument(JsonMapper json) {
        this.document = json.createObjectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Parvis")
                .put("version", "v1")
                .put("description", "Everything that Parvis does, at the addresses of its gateway.");
        document.putArray("servers").addObject().put("url", "/");
        List.of("tags", "x-unavailable").forEach(document::putArray);
        List.of("paths", "components").forEach(document::putObject);
    }

    /** Adds the document of a service, which is changed on the way. */
    void add(Service service, ObjectNode added) {
        String prefix = service.applicationName().replace("-service", "") + ".";
        refer(added, reference -> COMPONENTS + qualified(prefix, reference.substring(COMPONENTS.length())));
        addTags(added.path("tags"));
        added.path("paths").forEachEntry((path, operations) -> {
            operations.forEach(operation -> identify(operation, prefix));
            document.withObjectProperty("paths").set(path, operations);
        });
        added.path("components")
                .forEachEntry((kind, components) -> components.forEachEntry((name, component) -> {
                    String qualified = qualified(prefix, kind + "/" + name);
                    document.withObject("/components/" + kind)
                            .putIfAbsent(qualified.substring(kind.length() + 1), component);
                }));
    }

    /** Names a service whose document could not be had. */
    void leaveOut(Service service) {
        document.withArrayProperty("x-unavailable").add(service.applicationName());
    }

    ObjectNode document() {
        return document;
    }

    private void addTags(JsonNode tags) {
        ArrayNode known = document.withArrayProperty("tags");
        tags.valueStream()
                .filter(tag -> known.valueStream()
                        .noneMatch(other -> other.path("name").equals(tag.path("name"))))
                .toList()
                .forEach(known::add);
    }

    private static void identify(JsonNode operation, String prefix) {
        if (operation instanceof ObjectNode described
                && described.path("operationId").isString()) {
            described.put("operationId", prefix + described.path("operationId").asString());
        }
    }

    /** A component's kind and name, such as {@code schemas/matter.MatterView}. */
    private static String qualified(String prefix, String kindAndName) {
        return SHARED.contains(kindAndName) ? kindAndName : kindAndName.replaceFirst("/", "/" + prefix);
    }

    /** Changes every reference to a component, also those that tell the kinds of a schema apart. */
    private static void refer(JsonNode node, UnaryOperator<String> changed) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.path(name);
                if (value.isString() && value.asString().startsWith(COMPONENTS)) {
                    object.put(name, changed.apply(value.asString()));
                } else {
                    refer(value, changed);
                }
            }
        } else {
            node.forEach(element -> refer(element, changed));
        }
    }
}
