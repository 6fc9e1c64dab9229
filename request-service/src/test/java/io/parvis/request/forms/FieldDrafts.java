package io.parvis.request.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.FieldDraft.ConditionDraft;
import io.parvis.request.forms.FieldDraft.Limits;
import io.parvis.request.forms.FieldDraft.OptionDraft;

/** Questions as somebody writes them, changed one thing after the other. */
public final class FieldDrafts {

    private @Nullable String key;
    private @Nullable String kind;
    private boolean required;
    private @Nullable Wording label;
    private Limits limits = Limits.NONE;
    private @Nullable List<@Nullable OptionDraft> options;
    private @Nullable Object preset;
    private @Nullable List<@Nullable ConditionDraft> conditions;

    private FieldDrafts() {}

    /** A question of a kind, whose label is its key. */
    public static FieldDrafts field(@Nullable String key, @Nullable String kind) {
        FieldDrafts drafts = new FieldDrafts();
        drafts.key = key;
        drafts.kind = kind;
        drafts.label = new Wording("The " + key, "Le " + key);
        return drafts;
    }

    public static FieldDraft subject() {
        return field("subject", "SHORT_TEXT")
                .labelled("Subject", "Objet")
                .required()
                .maxLength(60)
                .draft();
    }

    public static FieldDraft description() {
        return field("description", "LONG_TEXT")
                .labelled("Description", "Description")
                .required()
                .maxLength(200)
                .draft();
    }

    /** A form with a subject, a description and these questions. */
    public static FormDraft form(FieldDraft... others) {
        List<FieldDraft> fields = new ArrayList<>(List.of(subject(), description()));
        fields.addAll(List.of(others));
        return new FormDraft(fields, Map.of("SUBJECT", "subject", "DESCRIPTION", "description"));
    }

    public FieldDrafts labelled(@Nullable String en, @Nullable String fr) {
        label = new Wording(en, fr);
        return this;
    }

    public FieldDrafts required() {
        required = true;
        return this;
    }

    public FieldDrafts maxLength(int length) {
        limits = new Limits(
                limits.minLength(), length, limits.pattern(), null, null, null, null, null, null, null, null);
        return this;
    }

    public FieldDrafts minLength(int length) {
        limits = new Limits(
                length, limits.maxLength(), limits.pattern(), null, null, null, null, null, null, null, null);
        return this;
    }

    public FieldDrafts pattern(String pattern) {
        limits = new Limits(
                limits.minLength(), limits.maxLength(), pattern, null, null, null, null, null, null, null, null);
        return this;
    }

    public FieldDrafts between(@Nullable String minimum, @Nullable String maximum) {
        BigDecimal least = minimum == null ? null : new BigDecimal(minimum);
        BigDecimal most = maximum == null ? null : new BigDecimal(maximum);
        limits = new Limits(
                null, null, null, least, most, limits.decimals(), limits.currencies(), null, null, null, null);
        return this;
    }

    public FieldDrafts decimals(int decimals) {
        limits = new Limits(
                null, null, null, limits.minimum(), limits.maximum(), decimals, null, null, null, null, null);
        return this;
    }

    public FieldDrafts currencies(String... currencies) {
        List<@Nullable String> codes = new ArrayList<>(List.of(currencies));
        limits = new Limits(null, null, null, limits.minimum(), limits.maximum(), null, codes, null, null, null, null);
        return this;
    }

    public FieldDrafts days(@Nullable String earliest, @Nullable String latest) {
        limits = new Limits(null, null, null, null, null, null, null, earliest, latest, null, null);
        return this;
    }

    public FieldDrafts count(@Nullable Integer fewest, @Nullable Integer most) {
        limits = new Limits(null, null, null, null, null, null, null, null, null, fewest, most);
        return this;
    }

    public FieldDrafts options(String... values) {
        options = new ArrayList<>();
        Arrays.stream(values)
                .forEach(value -> options.add(new OptionDraft(value, new Wording("En " + value, "Fr " + value))));
        return this;
    }

    public FieldDrafts preset(Object value) {
        preset = value;
        return this;
    }

    /** Asked when another question is answered: with one of the values, or with anything where there is none. */
    public FieldDrafts when(String field, String... anyOf) {
        List<@Nullable String> wanted = anyOf.length == 0 ? null : new ArrayList<>(List.of(anyOf));
        conditions = conditions == null ? new ArrayList<>() : conditions;
        conditions.add(new ConditionDraft(field, wanted));
        return this;
    }

    public FieldDraft draft() {
        return new FieldDraft(key, kind, required, label, null, limits, options, preset, conditions);
    }
}
