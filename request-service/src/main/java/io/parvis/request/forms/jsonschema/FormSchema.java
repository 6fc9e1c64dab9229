package io.parvis.request.forms.jsonschema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Condition;
import io.parvis.request.forms.Field;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Patterns;

/**
 * The answers that a form takes, as a JSON Schema (2020-12): the one definition that screens draw the form from and that submissions are
 * checked against. It refers to nothing outside of itself.
 */
final class FormSchema {

    private final Forms.Heading heading;
    private final FormDefinition form;
    private final SchemaTexts texts;
    private final KindSchema kinds;

    FormSchema(Forms.Heading heading, FormDefinition form, Locale language) {
        this.heading = heading;
        this.form = form;
        this.texts = new SchemaTexts(language);
        this.kinds = new KindSchema(texts);
    }

    Map<String, Object> draw() {
        Map<String, Object> properties = new LinkedHashMap<>();
        form.fields().forEach(field -> properties.put(field.key(), property(field)));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        texts.title(schema, heading.title());
        texts.description(schema, heading.description());
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", requiredAlways());
        schema.put("additionalProperties", false);
        List<Map<String, Object>> rules = form.fields().stream()
                .filter(field -> !field.conditions().isEmpty())
                .map(FormSchema::asked)
                .toList();
        if (!rules.isEmpty()) {
            schema.put("allOf", rules);
        }
        return schema;
    }

    private List<String> requiredAlways() {
        return form.fields().stream()
                .filter(field -> field.required() && field.conditions().isEmpty())
                .map(Field::key)
                .toList();
    }

    private Map<String, Object> property(Field field) {
        Map<String, Object> property = new LinkedHashMap<>();
        texts.title(property, field.label());
        @Nullable LocalText help = field.help();
        if (help != null) {
            texts.description(property, help);
        }
        property.put(Keywords.KIND, field.kind().kind().name());
        property.putAll(kinds.of(field.kind(), field.required()));
        if (field.preset() != null) {
            property.put("default", field.preset());
        }
        if (!field.conditions().isEmpty()) {
            property.put(
                    Keywords.CONDITIONS,
                    field.conditions().stream().map(FormSchema::annotated).toList());
        }
        return property;
    }

    private static Map<String, Object> annotated(Condition condition) {
        return condition.anyOf().isEmpty()
                ? Map.of("field", condition.field())
                : Map.of("field", condition.field(), "anyOf", condition.anyOf());
    }

    /** If all conditions hold, it may have to be answered; else, it must not be. */
    private static Map<String, Object> asked(Field field) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put(
                "if",
                Map.of(
                        "allOf",
                        field.conditions().stream().map(FormSchema::holds).toList()));
        if (field.required()) {
            rule.put("then", Map.of("required", List.of(field.key())));
        }
        rule.put("else", Map.of("properties", Map.of(field.key(), false)));
        return rule;
    }

    private static Map<String, Object> holds(Condition condition) {
        Map<String, Object> value = condition.anyOf().isEmpty()
                ? Map.of("pattern", Patterns.INK, "minItems", 1)
                : Map.of("anyOf", List.of(Map.of("enum", values(condition)), among(condition)));
        return Map.of("required", List.of(condition.field()), "properties", Map.of(condition.field(), value));
    }

    private static Map<String, Object> among(Condition condition) {
        return Map.of("type", "array", "contains", Map.of("enum", condition.anyOf()));
    }

    /** As they are written in answers: yes and no are no texts. */
    private static List<Object> values(Condition condition) {
        List<Object> values = new ArrayList<>(condition.anyOf());
        condition.anyOf().stream()
                .filter(value -> value.equals("true") || value.equals("false"))
                .map(Boolean::valueOf)
                .forEach(values::add);
        return values;
    }
}
