package io.parvis.testsupport.documents;

import static io.parvis.testsupport.documents.Markdown.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import tools.jackson.databind.JsonNode;

/** The operations of an OpenAPI document as tables. */
final class DocumentedOperations {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<Map.Entry<String, String>> ASKERS = List.of(
            Map.entry("/api/portal/", "clients"),
            Map.entry("/api/main/", "the legal team"),
            Map.entry("/api/public/", "anybody"),
            Map.entry("/internal/operations/", "operations"),
            Map.entry("/internal/", "services"));

    private DocumentedOperations() {}

    /** Operations that change something. */
    static String commands(JsonNode document) {
        return table(document, method -> !"get".equals(method));
    }

    /** Operations that only tell something. */
    static String queries(JsonNode document) {
        return table(document, "get"::equals);
    }

    private static String table(JsonNode document, Predicate<String> methods) {
        return Markdown.table(
                "None.",
                List.of("address", "what it does", "who asks"),
                document.path("paths")
                        .propertyStream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(path -> METHODS.stream()
                                .filter(methods)
                                .filter(path.getValue()::has)
                                .map(method -> List.of(
                                        code(method.toUpperCase(Locale.ROOT) + " " + path.getKey()),
                                        path.getValue()
                                                .path(method)
                                                .path("summary")
                                                .asString(""),
                                        asker(path.getKey()))))
                        .toList());
    }

    private static String asker(String path) {
        return ASKERS.stream()
                .filter(surface -> path.startsWith(surface.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("operations");
    }
}
