package io.parvis.request.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** How a question is answered, and within which limits. */
public sealed interface FieldKind {

    Kind kind();

    /**
     * In words.
     *
     * @param minLength in characters
     * @param maxLength in characters
     * @param multiline whether the answer may run over several lines
     * @param pattern   what the whole answer looks like; absent when anything goes
     */
    record Text(
            int minLength,
            int maxLength,
            boolean multiline,
            @Nullable TextPattern pattern) implements FieldKind {

        @Override
        public Kind kind() {
            return multiline ? Kind.LONG_TEXT : Kind.SHORT_TEXT;
        }
    }

    /**
     * With a number.
     *
     * @param decimals how many places after the point there may be
     */
    record Numeric(BigDecimal least, BigDecimal most, int decimals) implements FieldKind {

        @Override
        public Kind kind() {
            return Kind.NUMBER;
        }
    }

    /**
     * With an amount of one of the currencies.
     *
     * @param currencies ISO 4217 codes
     * @param least      in any of the currencies; not negative
     */
    record Money(List<String> currencies, BigDecimal least, BigDecimal most) implements FieldKind {

        public Money {
            currencies = List.copyOf(currencies);
        }

        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        /** How many places after the point there may be: as many as the smallest unit of any of the currencies takes. */
        public int decimals() {
            return currencies.stream()
                    .mapToInt(code -> Currency.getInstance(code).getDefaultFractionDigits())
                    .max()
                    .orElse(0);
        }

        /** How amounts are written: in full, without signs and separators. */
        public String amountPattern() {
            return "^(?:0|[1-9][0-9]{0,14})" + (decimals() == 0 ? "" : "(?:\\.[0-9]{1," + decimals() + "})?") + "$";
        }
    }

    /** With a day, without time or zone. */
    record Day(@Nullable LocalDate earliest, @Nullable LocalDate latest) implements FieldKind {

        @Override
        public Kind kind() {
            return Kind.DATE;
        }
    }

    /** With one of the options. */
    record Choice(List<Option> options) implements FieldKind {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.CHOICE;
        }
    }

    /** With some of the options. */
    record Choices(List<Option> options, int fewest, int most) implements FieldKind {

        public Choices {
            options = List.copyOf(options);
        }

        @Override
        public Kind kind() {
            return Kind.CHOICES;
        }
    }

    /** With yes or no. */
    record YesNo() implements FieldKind {

        @Override
        public Kind kind() {
            return Kind.YES_NO;
        }
    }

    /** With an active client of the requester's company. */
    record Colleague() implements FieldKind {

        @Override
        public Kind kind() {
            return Kind.PERSON;
        }
    }

    /** With files, named by their ids. */
    record Files(int most) implements FieldKind {

        @Override
        public Kind kind() {
            return Kind.FILE;
        }
    }

    /**
     * What can be chosen.
     *
     * @param value what is stored
     * @param label what people read
     */
    record Option(String value, LocalText label) {}

    /** The values of what can be chosen; none where nothing is offered. */
    default List<String> offered() {
        return switch (this) {
            case Choice choice -> choice.options().stream().map(Option::value).toList();
            case Choices choices ->
                choices.options().stream().map(Option::value).toList();
            case YesNo _ -> List.of("true", "false");
            case Text _, Numeric _, Money _, Day _, Colleague _, Files _ -> List.of();
        };
    }
}
