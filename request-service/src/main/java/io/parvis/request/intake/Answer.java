package io.parvis.request.intake;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            case Map<?, ?> money -> List.of(String.valueOf(money.get("amount")), String.valueOf(money.get("currency")));
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Number number -> List.of(new BigDecimal(number.toString()).toPlainString());
            default -> List.of(given.toString());
        };
        return new Answer(field.key(), field.label(), field.kind().kind(), values, meaning);
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
                money.put("amount", values.getFirst());
                money.put("currency", values.getLast());
                yield money;
            }
        };
    }

    /** The answer in one text. */
    public String text() {
        return String.join(kind == Kind.MONEY ? " " : ", ", values);
    }
}
