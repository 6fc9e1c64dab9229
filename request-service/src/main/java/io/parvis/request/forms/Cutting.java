package io.parvis.request.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Cuts answers down to what a form takes at most, so that checking them costs no more than the form is large; what was cut is noted. */
record Cutting(FormDefinition form, Findings findings) {

    private static final int PARTS_OF_MONEY = 2;

    Map<String, @Nullable Object> cut(Map<String, @Nullable Object> answers) {
        Map<String, @Nullable Object> cut = new LinkedHashMap<>();
        int unknown = 0;
        for (Map.Entry<String, @Nullable Object> answer : answers.entrySet()) {
            Optional<Field> field = form.field(answer.getKey());
            if (field.isPresent()) {
                String pointer = "/answers" + Findings.step(answer.getKey());
                cut.put(answer.getKey(), cut(field.get().kind(), pointer, answer.getValue()));
            } else if (unknown <= Findings.MOST) {
                unknown++;
                cut.put(answer.getKey(), answer.getValue());
            }
        }
        return cut;
    }

    private @Nullable Object cut(FieldKind kind, String pointer, @Nullable Object value) {
        return switch (kind) {
            case FieldKind.Text text when value instanceof String given -> text(given, text.maxLength(), pointer);
            case FieldKind.Choices choices when value instanceof List<?> list -> list(list, choices.most(), pointer);
            case FieldKind.Files files when value instanceof List<?> list -> list(list, files.most(), pointer);
            case FieldKind.Money _ when value instanceof Map<?, ?> money -> money(money, pointer);
            case FieldKind.Text _,
                    FieldKind.Numeric _,
                    FieldKind.Money _,
                    FieldKind.Day _,
                    FieldKind.Choice _,
                    FieldKind.Choices _,
                    FieldKind.YesNo _,
                    FieldKind.Colleague _,
                    FieldKind.Files _ -> value;
        };
    }

    private String text(String given, int most, String pointer) {
        if (given.codePointCount(0, given.length()) <= most) {
            return given;
        }
        findings.add(pointer, "answer-too-long", most);
        return given.substring(0, given.offsetByCodePoints(0, most));
    }

    private List<?> list(List<?> given, int most, String pointer) {
        if (given.size() <= most) {
            return given;
        }
        findings.add(pointer, "answer-too-many", most);
        return given.subList(0, most);
    }

    private Object money(Map<?, ?> given, String pointer) {
        boolean fits = given.size() <= PARTS_OF_MONEY;
        findings.require(fits, pointer, "answer-not-money");
        return fits ? given : true;
    }
}
