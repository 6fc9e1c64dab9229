package io.parvis.request.forms.jsonschema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Condition;
import io.parvis.request.forms.Field;
import io.parvis.request.forms.FieldKind;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.TextPattern;

/** Forms of questions of all kinds that depend on each other, and answers of which many nearly fit. */
final class RandomForms {

    private static final LocalText TEXT = new LocalText("text", "texte");
    private static final List<String> OPTIONS = List.of("A", "B", "true", "1");
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            "",
            " \t",
            "A",
            "B",
            "true",
            "1",
            "abc",
            "two\nlines",
            "\u00a0",
            "émoi\uD83D\uDE00",
            "x".repeat(40),
            "2026-02-28",
            "2026-02-30",
            "2026-2-1",
            "+12026-01-01",
            0,
            1,
            7L,
            -3,
            2.5,
            0.1,
            0.30,
            1e20,
            new BigDecimal("1.005"),
            Double.POSITIVE_INFINITY,
            true,
            false,
            List.of(),
            List.of("A"),
            List.of("A", "B"),
            List.of("A", "A"),
            List.of("A", 1),
            List.of("true", "1", "B"),
            Map.of(),
            Map.of("amount", "12.50", "currency", "EUR"),
            Map.of("amount", "7", "currency", "JPY"),
            Map.of("amount", "12.505", "currency", "EUR"),
            Map.of("amount", "-1", "currency", "EUR"),
            Map.of("amount", 12, "currency", "EUR"),
            Map.of("amount", "12", "currency", "USD"),
            Map.of("amount", "0", "currency", "EUR", "note", "x"),
            Map.of("amount", "12"),
            Map.of("currency", "EUR"));

    private RandomForms() {}

    static FormDefinition form(RandomGenerator chance) {
        List<Field> fields = new ArrayList<>();
        int size = chance.nextInt(1, 8);
        for (int i = 0; i < size; i++) {
            fields.add(new Field(
                    "f" + i,
                    TEXT,
                    null,
                    chance.nextBoolean(),
                    kind(chance),
                    null,
                    i == 0 || chance.nextInt(3) > 0 ? List.of() : conditions(i, chance)));
        }
        return new FormDefinition(fields, Map.of());
    }

    private static List<Condition> conditions(int before, RandomGenerator chance) {
        return IntStream.rangeClosed(0, chance.nextInt(2))
                .mapToObj(_ -> new Condition(
                        "f" + chance.nextInt(before),
                        chance.nextBoolean() ? List.of() : OPTIONS.subList(0, chance.nextInt(1, 4))))
                .toList();
    }

    private static FieldKind kind(RandomGenerator chance) {
        int least = chance.nextInt(4);
        return switch (chance.nextInt(9)) {
            case 0 ->
                new FieldKind.Text(
                        least,
                        least + chance.nextInt(30),
                        chance.nextBoolean(),
                        chance.nextBoolean() ? new TextPattern("[a-z]+") : null);
            case 1 ->
                new FieldKind.Numeric(BigDecimal.valueOf(-least), BigDecimal.valueOf(least, 1), chance.nextInt(3));
            case 2 ->
                new FieldKind.Money(
                        chance.nextBoolean() ? List.of("EUR", "JPY") : List.of("JPY"),
                        BigDecimal.valueOf(least),
                        BigDecimal.TEN.add(BigDecimal.valueOf(least)));
            case 3 ->
                new FieldKind.Day(
                        chance.nextBoolean() ? LocalDate.parse("2026-02-28") : null,
                        chance.nextBoolean() ? LocalDate.parse("2026-02-28") : null);
            case 4 -> new FieldKind.Choice(options(chance));
            case 5 -> new FieldKind.Choices(options(chance), least % 2, 2);
            case 6 -> new FieldKind.YesNo();
            case 7 -> new FieldKind.Colleague();
            default -> new FieldKind.Files(2);
        };
    }

    private static List<FieldKind.Option> options(RandomGenerator chance) {
        return OPTIONS.subList(0, chance.nextInt(1, OPTIONS.size() + 1)).stream()
                .map(value -> new FieldKind.Option(value, TEXT))
                .toList();
    }

    /** Mostly of the right kind, so that they get past the first rule. */
    static Map<String, @Nullable Object> answers(FormDefinition form, RandomGenerator chance) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        form.fields().stream()
                .filter(_ -> chance.nextInt(4) > 0)
                .forEach(field -> answers.put(field.key(), answer(field.kind(), chance)));
        if (chance.nextInt(10) == 0) {
            answers.put("unknown", "x");
        }
        return answers;
    }

    private static @Nullable Object answer(FieldKind kind, RandomGenerator chance) {
        List<@Nullable Object> candidates = chance.nextInt(3) == 0
                ? VALUES
                : VALUES.stream().filter(value -> isOf(kind, value)).toList();
        return candidates.get(chance.nextInt(candidates.size()));
    }

    private static boolean isOf(FieldKind kind, @Nullable Object value) {
        return switch (kind) {
            case FieldKind.Text _, FieldKind.Day _, FieldKind.Choice _, FieldKind.Colleague _ ->
                value instanceof String;
            case FieldKind.Numeric _ -> value instanceof Number;
            case FieldKind.Money _ -> value instanceof Map;
            case FieldKind.Choices _, FieldKind.Files _ -> value instanceof List;
            case FieldKind.YesNo _ -> value instanceof Boolean;
        };
    }
}
