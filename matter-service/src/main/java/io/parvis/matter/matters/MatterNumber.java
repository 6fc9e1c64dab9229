package io.parvis.matter.matters;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.parvis.starter.numbers.NumberSeries;

/** What people call a matter by, such as {@code MAT-2026-000045}: unique, with gaps. */
public record MatterNumber(String value) {

    public static final NumberSeries SERIES = new NumberSeries("matters", "MAT");

    private static final Predicate<String> FORM =
            Pattern.compile("MAT-[0-9]{4}-[0-9]{6,12}").asMatchPredicate();

    /** The number that is written like this. */
    public static Optional<MatterNumber> read(String text) {
        return Optional.of(text).filter(FORM).map(MatterNumber::new);
    }
}
