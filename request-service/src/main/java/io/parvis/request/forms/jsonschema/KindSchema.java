package io.parvis.request.forms.jsonschema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.FieldKind;
import io.parvis.request.forms.Patterns;

/** What answers of each kind look like. */
record KindSchema(SchemaTexts texts) {

    Map<String, Object> of(FieldKind kind, boolean required) {
        return switch (kind) {
            case FieldKind.Text text -> text(text, required);
            case FieldKind.Numeric number -> number(number);
            case FieldKind.Money money -> money(money);
            case FieldKind.Day day -> day(day);
            case FieldKind.Choice choice -> choice(choice.options());
            case FieldKind.Choices choices ->
                list(choice(choices.options()), Math.max(choices.fewest(), required ? 1 : 0), choices.most());
            case FieldKind.YesNo _ -> Map.of("type", "boolean");
            case FieldKind.Colleague _ -> id();
            case FieldKind.Files files -> list(id(), required ? 1 : 0, files.most());
        };
    }

    private static Map<String, Object> text(FieldKind.Text text, boolean required) {
        Map<String, Object> schema = of("string");
        if (text.minLength() > 0) {
            schema.put("minLength", text.minLength());
        }
        schema.put("maxLength", text.maxLength());
        schema.put(Keywords.MULTILINE, text.multiline());
        List<String> patterns = new ArrayList<>();
        if (!text.multiline()) {
            patterns.add(Patterns.ONE_LINE);
        }
        if (text.pattern() != null) {
            patterns.add(text.pattern().whole());
        }
        if (required) {
            schema.put("pattern", Patterns.INK);
        }
        if (!patterns.isEmpty()) {
            schema.put(
                    "allOf",
                    patterns.stream().map(pattern -> Map.of("pattern", pattern)).toList());
        }
        return schema;
    }

    private static Map<String, Object> number(FieldKind.Numeric number) {
        Map<String, Object> schema = of("number");
        schema.put("minimum", number.least());
        schema.put("maximum", number.most());
        schema.put("multipleOf", BigDecimal.ONE.movePointLeft(number.decimals()));
        return schema;
    }

    private static Map<String, Object> money(FieldKind.Money money) {
        Map<String, Object> amount = of("string");
        amount.put("pattern", money.amountPattern());
        amount.put(Keywords.MINIMUM, money.least().toPlainString());
        amount.put(Keywords.MAXIMUM, money.most().toPlainString());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("amount", amount);
        properties.put("currency", Map.of("type", "string", "enum", money.currencies()));
        Map<String, Object> schema = of("object");
        schema.put("properties", properties);
        schema.put("required", List.of("amount", "currency"));
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> day(FieldKind.Day day) {
        Map<String, Object> schema = of("string");
        schema.put("format", "date");
        schema.put("pattern", Patterns.DAY);
        putUnlessNull(schema, Keywords.MINIMUM, day.earliest());
        putUnlessNull(schema, Keywords.MAXIMUM, day.latest());
        return schema;
    }

    private static void putUnlessNull(Map<String, Object> schema, String keyword, @Nullable Object value) {
        if (value != null) {
            schema.put(keyword, value.toString());
        }
    }

    private Map<String, Object> choice(List<FieldKind.Option> options) {
        Map<String, Object> schema = of("string");
        schema.put("oneOf", options.stream().map(this::option).toList());
        return schema;
    }

    private Map<String, Object> option(FieldKind.Option option) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("const", option.value());
        texts.title(schema, option.label());
        return schema;
    }

    private static Map<String, Object> id() {
        Map<String, Object> schema = of("string");
        schema.put("pattern", Patterns.INK);
        schema.put("maxLength", Patterns.LONGEST_ID);
        return schema;
    }

    private static Map<String, Object> list(Map<String, Object> item, int fewest, int most) {
        Map<String, Object> schema = of("array");
        schema.put("items", item);
        schema.put("minItems", fewest);
        schema.put("maxItems", most);
        schema.put("uniqueItems", true);
        return schema;
    }

    private static Map<String, Object> of(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }
}
