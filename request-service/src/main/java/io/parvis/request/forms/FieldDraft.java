package io.parvis.request.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A question that is being written; anything may still be missing or wrong.
 *
 * @param kind       one of {@link Kind}, by its name
 * @param limits     those that its kind has
 * @param options    what can be chosen
 * @param preset     what the form is filled in with at first, as JSON
 * @param conditions which must all hold for it to be asked
 */
public record FieldDraft(
        @Nullable String key,
        @Nullable String kind,
        @Nullable Boolean required,
        @Nullable Wording label,
        @Nullable Wording help,
        @Nullable Limits limits,
        @Nullable List<@Nullable OptionDraft> options,
        @Nullable Object preset,
        @Nullable List<@Nullable ConditionDraft> conditions) {

    /** Something that can be chosen. */
    public record OptionDraft(
            @Nullable String value, @Nullable Wording label) {}

    /**
     * When a question is asked.
     *
     * @param field the key of another question
     * @param anyOf the answers of which one will do; absent when any answer does
     */
    public record ConditionDraft(
            @Nullable String field, @Nullable List<@Nullable String> anyOf) {}

    /**
     * The limits of all kinds.
     *
     * @param minLength  of texts, in characters
     * @param maxLength  of texts, in characters
     * @param pattern    of texts: what the whole answer looks like
     * @param minimum    of numbers and amounts
     * @param maximum    of numbers and amounts
     * @param decimals   of numbers
     * @param currencies of amounts, ISO 4217
     * @param earliest   of days
     * @param latest     of days
     * @param fewest     of several choices
     * @param most       of several choices and files
     */
    public record Limits(
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern,
            @Nullable BigDecimal minimum,
            @Nullable BigDecimal maximum,
            @Nullable Integer decimals,
            @Nullable List<@Nullable String> currencies,
            @Nullable String earliest,
            @Nullable String latest,
            @Nullable Integer fewest,
            @Nullable Integer most) {

        static final Limits NONE = new Limits(null, null, null, null, null, null, null, null, null, null, null);

        /** The names of those that are set. */
        Set<String> names() {
            return Stream.of(
                            named("minLength", minLength),
                            named("maxLength", maxLength),
                            named("pattern", pattern),
                            named("minimum", minimum),
                            named("maximum", maximum),
                            named("decimals", decimals),
                            named("currencies", currencies),
                            named("earliest", earliest),
                            named("latest", latest),
                            named("fewest", fewest),
                            named("most", most))
                    .flatMap(limit -> limit.keySet().stream())
                    .collect(Collectors.toSet());
        }

        private static Map<String, Object> named(String name, @Nullable Object value) {
            return value == null ? Map.of() : Map.of(name, value);
        }
    }
}
