package io.parvis.request.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Field;
import io.parvis.request.forms.Kind;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Meaning;

/**
 * What a client answered to one question. Confidential: it is in no event.
 *
 * @param label   the question as it was asked, so that an old request goes on showing with the form of its day
 * @param values  one text; for money, amount and currency; for several choices and files, any number
 * @param meaning what it becomes of the matter or contract; absent when nothing but an answer
 */
public record Answer(
        String name,
        LocalText label,
        Kind kind,
        List<String> values,
        @Nullable Meaning meaning) {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    public Answer {
        values = List.copyOf(values);
    }

    /**
     * An answer as it was given.
     *
     * @param given JSON that fits the question
     */
    static Answer of(Field field, Object given, @Nullable Meaning meaning) {
        List<String> values = switch (given) {
            case Map<?, ?> money -> List.of(part(money, AMOUNT), part(money, CURRENCY));
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Number number -> List.of(new BigDecimal(number.toString()).toPlainString());
            default -> List.of(given.toString());
        };
        return new Answer(field.key(), field.label(), field.kind().kind(), values, meaning);
    }

    /** Empty where a draft does not say it yet. */
    private static String part(Map<?, ?> money, String name) {
        return money.get(name) instanceof String text ? text : "";
    }

    boolean names(String file) {
        return kind == Kind.FILE && values.contains(file);
    }

    /** The same without a file, or nothing if it was the only one. */
    Stream<Answer> without(String file) {
        if (!names(file)) {
            return Stream.of(this);
        }
        List<String> rest = values.stream().filter(value -> !value.equals(file)).toList();
        return rest.isEmpty() ? Stream.empty() : Stream.of(new Answer(name, label, kind, rest, meaning));
    }

    /** The answer as JSON, as it was given. */
    public Object json() {
        return switch (kind) {
            case SHORT_TEXT, LONG_TEXT, DATE, CHOICE, PERSON -> values.getFirst();
            case NUMBER -> new BigDecimal(values.getFirst());
            case YES_NO -> Boolean.valueOf(values.getFirst());
            case CHOICES, FILE -> values;
            case MONEY -> {
                Map<String, String> money = new LinkedHashMap<>();
                money.put(AMOUNT, values.getFirst());
                money.put(CURRENCY, values.getLast());
                money.values().removeIf(String::isEmpty);
                yield money;
            }
        };
    }

    /** The answer in one text. */
    public String text() {
        return String.join(kind == Kind.MONEY ? " " : ", ", values);
    }
}
