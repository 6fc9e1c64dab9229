package io.parvis.testsupport.documents;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What a change of a published schema would break. Only texts may change and optional fields may be added: who reads the log from its start
 * meets both what was published before and after.
 */
final class SchemaChange {

    private static final Set<String> TEXTS = Set.of("$schema", "title", "description");
    private static final Set<String> STRUCTURE = Set.of("properties", "required", "items");

    private static final String OPTIONAL = " was always there and would be optional";
    private static final String REQUIRED = " was optional and would be required";

    private SchemaChange() {}

    /** What breaks, a sentence each; empty when nothing does. */
    static List<String> breaking(JsonNode released, JsonNode next) {
        return compare("data", released, next).toList();
    }

    private static Stream<String> compare(String at, JsonNode released, JsonNode next) {
        return Stream.of(keywords(at, released, next), fields(at, released, next), items(at, released, next))
                .flatMap(defects -> defects);
    }

    private static Stream<String> keywords(String at, JsonNode released, JsonNode next) {
        Set<String> names = new TreeSet<>(released.propertyNames());
        names.addAll(next.propertyNames());
        names.removeAll(TEXTS);
        names.removeAll(STRUCTURE);
        return names.stream()
                .filter(name -> !released.path(name).equals(next.path(name)))
                .map(name -> "%s had %s %s and would have %s"
                        .formatted(at, name, told(released.path(name)), told(next.path(name))));
    }

    private static Stream<String> fields(String at, JsonNode released, JsonNode next) {
        JsonNode known = released.path("properties");
        JsonNode wanted = next.path("properties");
        Set<String> before = required(released);
        Set<String> after = required(next);
        Stream<String> kept = known.propertyNames().stream().flatMap(name -> {
            String field = at + "." + name;
            if (!wanted.has(name)) {
                return Stream.of(field + " would be gone");
            }
            Stream<String> inside = compare(field, known.path(name), wanted.path(name));
            return before.contains(name) == after.contains(name)
                    ? inside
                    : Stream.concat(Stream.of(field + (before.contains(name) ? OPTIONAL : REQUIRED)), inside);
        });
        Stream<String> added = wanted.propertyNames().stream()
                .filter(name -> !known.has(name) && after.contains(name))
                .map(name -> "%s.%s would be new and required".formatted(at, name));
        return Stream.concat(kept, added);
    }

    private static Stream<String> items(String at, JsonNode released, JsonNode next) {
        return released.has("items") && next.has("items")
                ? compare(at + "[]", released.path("items"), next.path("items"))
                : Stream.empty();
    }

    private static Set<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static String told(JsonNode value) {
        return value.isMissingNode() ? "none" : value.toString();
    }
}
