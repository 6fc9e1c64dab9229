package io.parvis.request.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Makes a question of its draft, as far as it can be made out, and notes what is missing or wrong. */
final class FieldReading {

    static final int LONGEST_LABEL = 200;
    static final int LONGEST_HELP = 1000;
    static final int MOST_CONDITIONS = 10;

    private final FieldDraft draft;
    private final String pointer;
    private final Findings findings;

    FieldReading(FieldDraft draft, String pointer, Findings findings) {
        this.draft = draft;
        this.pointer = pointer;
        this.findings = findings;
    }

    Optional<Field> read() {
        String key = draft.key() == null ? "" : draft.key();
        findings.require(!key.isEmpty(), pointer + "/key", "required");
        findings.require(isKey(key), pointer + "/key", "field-key-malformed");
        LocalText label = findings.required(pointer + "/label", draft.label(), LONGEST_LABEL);
        LocalText help = findings.optional(pointer + "/help", draft.help(), LONGEST_HELP);
        FieldKind kind = kind().flatMap(each -> new KindReading(draft, pointer, findings).read(each))
                .orElse(null);
        List<Condition> conditions = conditions();
        if (label == null || kind == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Field(key, label, help, Boolean.TRUE.equals(draft.required()), kind, draft.preset(), conditions));
    }

    private static boolean isKey(String key) {
        return key.isEmpty()
                || (key.length() <= 60
                        && isLetter(key.charAt(0))
                        && key.chars().allMatch(each -> isLetter(each) || (each >= '0' && each <= '9') || each == '_'));
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private Optional<Kind> kind() {
        if (draft.kind() == null) {
            findings.add(pointer + "/kind", "required");
            return Optional.empty();
        }
        Optional<Kind> kind = Stream.of(Kind.values())
                .filter(each -> each.name().equals(draft.kind()))
                .findFirst();
        findings.require(kind.isPresent(), pointer + "/kind", "field-kind-unknown");
        return kind;
    }

    private List<Condition> conditions() {
        List<FieldDraft.@Nullable ConditionDraft> drafts = draft.conditions() == null ? List.of() : draft.conditions();
        findings.require(drafts.size() <= MOST_CONDITIONS, pointer + "/conditions", "too-long", MOST_CONDITIONS);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            FieldDraft.ConditionDraft condition = drafts.get(i);
            if (condition == null || condition.field() == null) {
                findings.add(pointer + "/conditions/" + i + "/field", "required");
            } else {
                conditions.add(new Condition(condition.field(), wanted(condition, i)));
            }
        }
        return conditions;
    }

    private List<String> wanted(FieldDraft.ConditionDraft condition, int index) {
        if (condition.anyOf() == null) {
            return List.of();
        }
        String at = pointer + "/conditions/" + index + "/anyOf";
        findings.require(!condition.anyOf().isEmpty(), at, "required");
        findings.require(condition.anyOf().stream().noneMatch(Objects::isNull), at, "required");
        return KindReading.present(condition.anyOf());
    }
}
