package io.parvis.testsupport.documents;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.events.EventType;

/**
 * The JSON Schema of an event's data. A field is optional where its component is {@code @Nullable}, and is left out then, never null.
 * Fields that are not in it are allowed: a later publisher may add some.
 */
final class EventSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final JsonMapper json = JsonMapper.shared();
    private final PayloadDescription description;

    private EventSchema(PayloadDescription description) {
        this.description = description;
    }

    static ObjectNode of(EventType type, PayloadDescription description) {
        return new EventSchema(description).document(type);
    }

    private ObjectNode document(EventType type) {
        ObjectNode schema = json.createObjectNode();
        schema.put("$schema", DIALECT);
        schema.put("title", type.name());
        schema.put("description", description.text());
        describe(schema, type.payload());
        return schema;
    }

    private void describe(ObjectNode schema, Class<?> payload) {
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = json.createArrayNode();
        for (RecordComponent component : payload.getRecordComponents()) {
            ObjectNode property = of(component.getGenericType());
            properties.set(component.getName(), property);
            String said = description.of(component.getName());
            if (said != null) {
                property.put("description", said);
            }
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
    }

    private ObjectNode of(Type type) {
        ObjectNode schema = json.createObjectNode();
        switch (type) {
            case Class<?> text when text == String.class -> schema.put("type", "string");
            case Class<?> instant
            when instant == Instant.class -> schema.put("type", "string").put("format", "date-time");
            case Class<?> flag when flag == boolean.class -> schema.put("type", "boolean");
            case Class<?> number when number == int.class || number == long.class -> schema.put("type", "integer");
            case Class<?> part when part.isRecord() -> describe(schema, part);
            case ParameterizedType list
            when list.getRawType() == List.class ->
                schema.put("type", "array").set("items", of(list.getActualTypeArguments()[0]));
            default -> throw new IllegalArgumentException("an event can't carry " + type.getTypeName());
        }
        return schema;
    }
}
