package io.parvis.request.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answers that a form takes, as a JSON Schema (2020-12): the one definition that screens draw the form from and that submissions are
 * checked against.
 */
public final class FormSchema {

    /** The one keyword beyond the standard: whether a text is written in several lines. */
    public static final String MULTILINE = "x-multiline";

    /** Some character that is not white space. */
    private static final String NOT_BLANK = "\\S";

    private final RequestType type;
    private final Locale language;

    private FormSchema(RequestType type, Locale language) {
        this.type = type;
        this.language = language;
    }

    /** The schema, with titles in a language. */
    public static Map<String, Object> of(RequestType type, Locale language) {
        return new FormSchema(type, language).form();
    }

    private Map<String, Object> form() {
        Map<String, Object> properties = new LinkedHashMap<>();
        type.fields().forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", type.name().in(language));
        schema.put("description", type.description().in(language));
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", requiredNames());
        schema.put("additionalProperties", false);
        return schema;
    }

    private List<String> requiredNames() {
        return type.fields().stream().filter(Field::required).map(Field::name).toList();
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", field.label().in(language));
        if (field.help() != null) {
            property.put("description", field.help().in(language));
        }
        property.put("type", "string");
        if (field.required()) {
            property.put("pattern", NOT_BLANK);
        }
        property.putAll(limits(field.kind()));
        return property;
    }

    private Map<String, Object> limits(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text text -> Map.of("maxLength", text.maxLength(), MULTILINE, text.multiline());
            case FieldKind.Day _ -> Map.of("format", "date");
            case FieldKind.Choice choice ->
                Map.of("oneOf", choice.options().stream().map(this::option).toList());
        };
    }

    private Map<String, String> option(FieldKind.Option option) {
        Map<String, String> schema = new LinkedHashMap<>();
        schema.put("const", option.value());
        schema.put("title", option.label().in(language));
        return schema;
    }
}
