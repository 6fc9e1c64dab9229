package io.parvis.request.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Checks one answer by the kind of its question. */
final class ValueCheck {

    private static final String CURRENCY = "currency";
    private static final String AMOUNT = "amount";

    private final Patterns patterns;
    private final Findings findings;
    private final boolean required;

    ValueCheck(Patterns patterns, Findings findings, boolean required) {
        this.patterns = patterns;
        this.findings = findings;
        this.required = required;
    }

    void check(FieldKind kind, String pointer, @Nullable Object value) {
        switch (kind) {
            case FieldKind.Text text -> text(text, pointer, value);
            case FieldKind.Numeric number -> number(number, pointer, value);
            case FieldKind.Money money -> money(money, pointer, value);
            case FieldKind.Day day -> day(day, pointer, value);
            case FieldKind.Choice choice ->
                findings.require(isOffered(choice.offered(), value), pointer, "answer-not-an-option");
            case FieldKind.Choices choices -> choices(choices, pointer, value);
            case FieldKind.YesNo _ -> findings.require(value instanceof Boolean, pointer, "answer-not-yes-or-no");
            case FieldKind.Colleague _ -> id(pointer, value, "answer-not-a-person");
            case FieldKind.Files files -> files(files, pointer, value);
        }
    }

    private void text(FieldKind.Text kind, String pointer, @Nullable Object value) {
        if (!(value instanceof String text)) {
            findings.add(pointer, "answer-not-a-text");
            return;
        }
        int length = text.codePointCount(0, text.length());
        findings.require(!required || Patterns.hasInk(text), pointer, "answer-required");
        findings.require(length <= kind.maxLength(), pointer, "answer-too-long", kind.maxLength());
        findings.require(length >= kind.minLength(), pointer, "answer-too-short", kind.minLength());
        findings.require(kind.multiline() || finds(Patterns.ONE_LINE, text), pointer, "answer-not-one-line");
        if (kind.pattern() != null) {
            findings.require(finds(kind.pattern().whole(), text), pointer, "answer-not-of-the-form");
        }
    }

    private void number(FieldKind.Numeric kind, String pointer, @Nullable Object value) {
        BigDecimal number = numberOf(value);
        if (number == null) {
            findings.add(pointer, "answer-not-a-number");
            return;
        }
        range(pointer, number, kind.least(), kind.most());
        int places = number.stripTrailingZeros().scale();
        findings.require(places <= kind.decimals(), pointer, "answer-too-many-decimals", kind.decimals());
    }

    private void money(FieldKind.Money kind, String pointer, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> money)) {
            findings.add(pointer, "answer-not-money");
            return;
        }
        money.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !name.equals(AMOUNT) && !name.equals(CURRENCY))
                .forEach(name -> findings.add(pointer + Findings.step(name), "answer-unknown"));
        findings.require(money.containsKey(AMOUNT), pointer + "/amount", "answer-required");
        findings.require(money.containsKey(CURRENCY), pointer + "/currency", "answer-required");
        findings.require(
                isOffered(kind.currencies(), money.get(CURRENCY)), pointer + "/currency", "answer-not-an-option");
        if (money.get(AMOUNT) instanceof String amount && finds(kind.amountPattern(), amount)) {
            range(pointer + "/amount", new BigDecimal(amount), kind.least(), kind.most());
        } else {
            findings.add(pointer + "/amount", "answer-not-an-amount", kind.decimals());
        }
    }

    private void range(String pointer, BigDecimal number, BigDecimal least, BigDecimal most) {
        findings.require(number.compareTo(least) >= 0, pointer, "answer-too-small", least);
        findings.require(number.compareTo(most) <= 0, pointer, "answer-too-great", most);
    }

    private void day(FieldKind.Day kind, String pointer, @Nullable Object value) {
        LocalDate day = dayOf(value);
        if (day == null) {
            findings.add(pointer, "answer-not-a-date");
            return;
        }
        LocalDate earliest = kind.earliest();
        LocalDate latest = kind.latest();
        findings.require(
                earliest == null || !day.isBefore(earliest), pointer, "answer-too-early", String.valueOf(earliest));
        findings.require(latest == null || !day.isAfter(latest), pointer, "answer-too-late", String.valueOf(latest));
    }

    private void choices(FieldKind.Choices kind, String pointer, @Nullable Object value) {
        if (value instanceof List<?> list) {
            count(pointer, list, Math.max(kind.fewest(), required ? 1 : 0), kind.most());
            List<String> offered = kind.offered();
            for (int i = 0; i < list.size(); i++) {
                findings.require(isOffered(offered, list.get(i)), pointer + "/" + i, "answer-not-an-option");
            }
        } else {
            findings.add(pointer, "answer-not-a-list");
        }
    }

    private void files(FieldKind.Files kind, String pointer, @Nullable Object value) {
        if (value instanceof List<?> list) {
            count(pointer, list, required ? 1 : 0, kind.most());
            for (int i = 0; i < list.size(); i++) {
                id(pointer + "/" + i, list.get(i), "answer-not-a-file");
            }
        } else {
            findings.add(pointer, "answer-not-a-list");
        }
    }

    private void count(String pointer, List<?> list, int fewest, int most) {
        Set<@Nullable Object> different = new HashSet<>(list);
        findings.require(list.size() >= fewest, pointer, "answer-too-few", fewest);
        findings.require(list.size() <= most, pointer, "answer-too-many", most);
        findings.require(different.size() == list.size(), pointer, "answer-twice");
    }

    private void id(String pointer, @Nullable Object value, String key) {
        boolean fits = value instanceof String id
                && Patterns.hasInk(id)
                && id.codePointCount(0, id.length()) <= Patterns.LONGEST_ID;
        findings.require(fits, pointer, key);
    }

    private boolean finds(String expression, String text) {
        return patterns.finding(expression).test(text);
    }

    private static boolean isOffered(List<String> offered, @Nullable Object value) {
        return value instanceof String text && offered.contains(text);
    }

    /** Null for what is no number, and for what is too great to be one. */
    private static @Nullable BigDecimal numberOf(@Nullable Object value) {
        return switch (value) {
            case Integer number -> BigDecimal.valueOf(number);
            case Long number -> BigDecimal.valueOf(number);
            case BigInteger number -> new BigDecimal(number);
            case BigDecimal number -> number;
            case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number);
            case null, default -> null;
        };
    }

    private static @Nullable LocalDate dayOf(@Nullable Object value) {
        try {
            return value instanceof String text && text.length() == "2026-11-22".length()
                    ? LocalDate.parse(text)
                    : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
