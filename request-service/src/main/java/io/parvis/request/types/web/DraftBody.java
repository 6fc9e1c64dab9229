package io.parvis.request.types.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.request.forms.Findings;
import io.parvis.request.forms.FormDraft;
import io.parvis.request.types.DraftForm;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeDraft;
import io.parvis.request.types.TypeDraft.HandlingDraft;

/**
 * A request type as the team writes it. All but the target may still be missing.
 *
 * @param category  the id of a category
 * @param position  where it stands in its category, the smallest first
 * @param companies the ids of those whose clients are offered it; empty for all
 * @param meanings  keys of fields by {@code SUBJECT}, {@code DESCRIPTION}, {@code PRACTICE_AREA}, {@code PRIORITY}, {@code DUE_DATE},
 *                  {@code VALUE} (of contracts and documents) and {@code COUNTERPARTY} (of a matter, the opposing party)
 * @param unknown   what was written and means nothing here
 */
record DraftBody(
        @Nullable String target,
        @Nullable WordingBody name,
        @Nullable WordingBody description,
        @Nullable String category,
        @Nullable String icon,
        @Nullable Integer position,
        @Nullable WordingBody legalNotice,
        @Nullable HandlingBody handling,
        @Nullable List<@Nullable String> companies,
        @Nullable List<@Nullable FieldBody> fields,
        @Nullable Map<String, @Nullable String> meanings,

        @Schema(hidden = true) @JsonAnyGetter @JsonAnySetter Map<String, @Nullable Object> unknown) {

    DraftBody {
        unknown = Objects.requireNonNullElse(unknown, Map.of());
    }

    /** How requests are to be handled. */
    record HandlingBody(
            @Nullable Boolean triage,
            @Nullable Boolean restricted,
            @Nullable String practiceArea,
            @Nullable String assignee,
            @Nullable String group) {

        static HandlingBody from(HandlingDraft draft) {
            return new HandlingBody(
                    draft.triage(), draft.restricted(), draft.practiceArea(), draft.assignee(), draft.group());
        }

        HandlingDraft toDraft() {
            return new HandlingDraft(
                    Boolean.TRUE.equals(triage), Boolean.TRUE.equals(restricted), practiceArea, assignee, group);
        }
    }

    static DraftBody from(TypeDraft draft) {
        List<@Nullable FieldBody> fields = new ArrayList<>();
        draft.form().fields().forEach(field -> fields.add(FieldBody.from(field)));
        return new DraftBody(
                draft.target().name(),
                WordingBody.from(draft.name()),
                WordingBody.from(draft.description()),
                draft.category(),
                draft.icon(),
                draft.position(),
                WordingBody.from(draft.legalNotice()),
                HandlingBody.from(draft.handling()),
                new ArrayList<>(draft.companies()),
                fields,
                draft.form().meanings(),
                Map.of());
    }

    DraftForm toForm() {
        Findings findings = new Findings();
        Optional<Target> known = Stream.of(Target.values())
                .filter(each -> each.name().equals(target))
                .findFirst();
        findings.require(target != null, "/target", "required");
        findings.require(known.isPresent(), "/target", "target-unknown");
        refuseUnknown("", unknown, findings);
        List<FieldBody> given = present(fields, "/fields/", findings);
        for (int i = 0; i < given.size(); i++) {
            refuseUnknown("/fields/" + i, given.get(i).unknown(), findings);
        }
        List<String> limitedTo = present(companies, "/companies/", findings);
        return new DraftForm(known.map(each -> draft(each, given, limitedTo)), findings.problems());
    }

    private TypeDraft draft(Target known, List<FieldBody> given, List<String> limitedTo) {
        Map<String, @Nullable String> named = meanings == null ? Map.of() : new LinkedHashMap<>(meanings);
        return new TypeDraft(
                known,
                WordingBody.toWording(name),
                WordingBody.toWording(description),
                category,
                icon,
                position,
                WordingBody.toWording(legalNotice),
                handling == null ? HandlingDraft.PLAIN : handling.toDraft(),
                limitedTo,
                new FormDraft(given.stream().map(FieldBody::toDraft).toList(), named));
    }

    private static void refuseUnknown(String pointer, Map<String, @Nullable Object> unknown, Findings findings) {
        unknown.keySet().forEach(name -> findings.add(pointer + Findings.step(name), "unknown-field"));
    }

    private static <T> List<T> present(@Nullable List<@Nullable T> given, String pointer, Findings findings) {
        List<T> present = new ArrayList<>();
        List<@Nullable T> items = given == null ? List.of() : given;
        for (int i = 0; i < items.size(); i++) {
            T item = items.get(i);
            if (item == null) {
                findings.add(pointer + i, "required");
            } else {
                present.add(item);
            }
        }
        return present;
    }
}
