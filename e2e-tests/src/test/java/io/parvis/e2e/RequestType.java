package io.parvis.e2e;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/** A type of request, in the version that the catalogue names. */
record RequestType(String id, int version) {

    /** @param catalogue the answer of {@code /api/portal/request-types} */
    static RequestType in(JsonNode catalogue, String name) {
        JsonNode named = catalogue
                .get("items")
                .valueStream()
                .filter(type -> type.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
        return new RequestType(named.get("id").asString(), named.get("version").asInt());
    }

    /** Its form, as it is submitted. */
    Map<String, Object> filledIn(Map<String, ?> answers) {
        return Map.of("requestTypeId", id, "requestTypeVersion", version, "answers", answers);
    }
}
