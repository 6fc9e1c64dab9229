package io.parvis.faults.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a state as text, so that a document and an event can be compared; a field without a value is none. */
final class Fields {

    private Fields() {}

    static Map<String, String> of(@Nullable Document state) {
        Map<String, String> fields = new TreeMap<>();
        if (state != null) {
            for (Entry<String, Object> field : state.entrySet()) {
                put(fields, field.getKey(), field.getValue());
            }
        }
        return fields;
    }

    static Map<String, String> of(JsonNode state) {
        Map<String, String> fields = new TreeMap<>();
        state.forEachEntry((name, value) -> {
            if (value.isArray()) {
                put(fields, name, value.valueStream().map(JsonNode::asString).collect(Collectors.joining(",")));
            } else if (!value.isNull()) {
                put(fields, name, value.asString());
            }
        });
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        String text = value instanceof Collection<?> values
                ? values.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
        if (value != null && !text.isEmpty() && !name.startsWith("_")) {
            fields.put(name, text);
        }
    }
}
