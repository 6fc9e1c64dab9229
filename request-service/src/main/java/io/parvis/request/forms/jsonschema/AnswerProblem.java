package io.parvis.request.forms.jsonschema;

import java.math.BigDecimal;

import com.networknt.schema.Error;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import io.parvis.request.forms.FieldKind;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.Patterns;

/** A validator's errors in the words of the portal; they never repeat the answer. */
record AnswerProblem(FormDefinition form, Findings findings) {

    void add(Error error) {
        String pointer = "/answers" + error.getInstanceLocation();
        JsonNode limit = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "required" -> findings.add(child(pointer, error), "answer-required");
            case "additionalProperties" -> findings.add(child(pointer, error), "answer-unknown");
            case "false" -> findings.add(pointer, "answer-not-asked");
            case "pattern" -> pattern(pointer, limit.asString(), kind(error));
            case "maxLength" -> findings.add(pointer, "answer-too-long", limit.asInt());
            case "minLength" -> findings.add(pointer, "answer-too-short", limit.asInt());
            case "minimum" -> findings.add(pointer, "answer-too-small", limit.decimalValue());
            case "maximum" -> findings.add(pointer, "answer-too-great", limit.decimalValue());
            case "multipleOf" -> findings.add(pointer, "answer-too-many-decimals", decimals(kind(error)));
            case Keywords.MINIMUM ->
                bound(pointer, limit.asString(), kind(error), "answer-too-early", "answer-too-small");
            case Keywords.MAXIMUM ->
                bound(pointer, limit.asString(), kind(error), "answer-too-late", "answer-too-great");
            case "minItems" -> findings.add(pointer, "answer-too-few", limit.asInt());
            case "maxItems" -> findings.add(pointer, "answer-too-many", limit.asInt());
            case "uniqueItems" -> findings.add(pointer, "answer-twice");
            case "format" -> findings.add(pointer, "answer-not-a-date");
            case "oneOf", "const", "enum" -> findings.add(pointer, "answer-not-an-option");
            default -> type(pointer, kind(error));
        }
    }

    private @Nullable FieldKind kind(Error error) {
        return error.getInstanceLocation().getNameCount() == 0
                ? null
                : form.field(error.getInstanceLocation().getName(0))
                        .map(field -> field.kind())
                        .orElse(null);
    }

    private void pattern(String pointer, String pattern, @Nullable FieldKind kind) {
        switch (kind) {
            case FieldKind.Day _ -> findings.add(pointer, "answer-not-a-date");
            case FieldKind.Money money -> findings.add(pointer, "answer-not-an-amount", money.decimals());
            case FieldKind.Colleague _ -> findings.add(pointer, "answer-not-a-person");
            case FieldKind.Files _ -> findings.add(pointer, "answer-not-a-file");
            case null, default -> findings.add(pointer, textKey(pattern));
        }
    }

    private static String textKey(String pattern) {
        return switch (pattern) {
            case Patterns.INK -> "answer-required";
            case Patterns.ONE_LINE -> "answer-not-one-line";
            default -> "answer-not-of-the-form";
        };
    }

    private void bound(String pointer, String limit, @Nullable FieldKind kind, String ofDays, String ofAmounts) {
        if (kind instanceof FieldKind.Day) {
            findings.add(pointer, ofDays, limit);
        } else {
            findings.add(pointer, ofAmounts, new BigDecimal(limit));
        }
    }

    private void type(String pointer, @Nullable FieldKind kind) {
        switch (kind) {
            case FieldKind.Numeric _ -> findings.add(pointer, "answer-not-a-number");
            case FieldKind.Money money
            when pointer.endsWith("/amount") -> findings.add(pointer, "answer-not-an-amount", money.decimals());
            case FieldKind.Money _ when pointer.endsWith("/currency") -> findings.add(pointer, "answer-not-an-option");
            case FieldKind.Money _ -> findings.add(pointer, "answer-not-money");
            case FieldKind.Day _ -> findings.add(pointer, "answer-not-a-date");
            case FieldKind.Choice _ -> findings.add(pointer, "answer-not-an-option");
            case FieldKind.Choices _, FieldKind.Files _ -> findings.add(pointer, "answer-not-a-list");
            case FieldKind.YesNo _ -> findings.add(pointer, "answer-not-yes-or-no");
            case FieldKind.Colleague _ -> findings.add(pointer, "answer-not-a-person");
            case null, default -> findings.add(pointer, "answer-not-a-text");
        }
    }

    private static int decimals(@Nullable FieldKind kind) {
        return kind instanceof FieldKind.Numeric number ? number.decimals() : 0;
    }

    private static String child(String pointer, Error error) {
        return pointer + Findings.step(error.getProperty());
    }
}
