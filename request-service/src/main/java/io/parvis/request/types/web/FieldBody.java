package io.parvis.request.types.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.FieldDraft;
import io.parvis.request.forms.FieldDraft.ConditionDraft;
import io.parvis.request.forms.FieldDraft.Limits;
import io.parvis.request.forms.FieldDraft.OptionDraft;

/**
 * A question of a form, as the team writes it.
 *
 * @param kind    {@code SHORT_TEXT}, {@code LONG_TEXT}, {@code NUMBER}, {@code MONEY}, {@code DATE}, {@code CHOICE}, {@code CHOICES},
 *                {@code YES_NO}, {@code PERSON} or {@code FILE}
 * @param preset  what the form is filled in with at first
 * @param unknown what was written and means nothing here, such as a {@code $ref}
 */
record FieldBody(
        @Nullable String key,
        @Nullable String kind,
        @Nullable Boolean required,
        @Nullable WordingBody label,
        @Nullable WordingBody help,
        @Nullable LimitsBody limits,
        @Nullable List<@Nullable OptionBody> options,
        @Nullable Object preset,
        @Nullable List<@Nullable ConditionBody> conditions,

        @Schema(hidden = true) @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> unknown) {

    FieldBody {
        unknown = Objects.requireNonNullElse(unknown, Map.of());
    }

    record OptionBody(@Nullable String value, @Nullable WordingBody label) {}

    /**
     * When the question is asked.
     *
     * @param anyOf the answers of which one will do; absent when any answer does
     */
    record ConditionBody(@Nullable String field, @Nullable List<@Nullable String> anyOf) {}

    record LimitsBody(
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

        static @Nullable LimitsBody from(@Nullable Limits limits) {
            return limits == null
                    ? null
                    : new LimitsBody(
                            limits.minLength(),
                            limits.maxLength(),
                            limits.pattern(),
                            limits.minimum(),
                            limits.maximum(),
                            limits.decimals(),
                            limits.currencies(),
                            limits.earliest(),
                            limits.latest(),
                            limits.fewest(),
                            limits.most());
        }

        Limits toLimits() {
            return new Limits(
                    minLength,
                    maxLength,
                    pattern,
                    minimum,
                    maximum,
                    decimals,
                    currencies,
                    earliest,
                    latest,
                    fewest,
                    most);
        }
    }

    static FieldBody from(FieldDraft field) {
        return new FieldBody(
                field.key(),
                field.kind(),
                field.required(),
                WordingBody.from(field.label()),
                WordingBody.from(field.help()),
                LimitsBody.from(field.limits()),
                each(field.options(), option -> new OptionBody(option.value(), WordingBody.from(option.label()))),
                field.preset(),
                each(field.conditions(), condition -> new ConditionBody(condition.field(), condition.anyOf())),
                Map.of());
    }

    FieldDraft toDraft() {
        return new FieldDraft(
                key,
                kind,
                required,
                WordingBody.toWording(label),
                WordingBody.toWording(help),
                limits == null ? null : limits.toLimits(),
                each(options, option -> new OptionDraft(option.value(), WordingBody.toWording(option.label()))),
                preset,
                each(conditions, condition -> new ConditionDraft(condition.field(), condition.anyOf())));
    }

    private static <A, B> @Nullable List<@Nullable B> each(@Nullable List<@Nullable A> given, Function<A, B> mapping) {
        if (given == null) {
            return null;
        }
        List<@Nullable B> mapped = new ArrayList<>();
        given.forEach(item -> mapped.add(item == null ? null : mapping.apply(item)));
        return mapped;
    }
}
