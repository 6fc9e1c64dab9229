package io.parvis.request.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import io.parvis.request.forms.FormReading.PlacedField;
import io.parvis.starter.problem.FieldProblem;

/** What must hold among the questions of a form before anybody is asked to fill it in. */
final class FormRules {

    private static final int LONGEST_SUBJECT = 200;
    private static final Set<String> PRIORITIES = Set.of("LOW", "NORMAL", "HIGH", "URGENT");

    private final Patterns patterns;
    private final Findings findings;

    FormRules(Patterns patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    void check(List<PlacedField> placed, FormDefinition form, FormDraft draft) {
        Set<String> keys = new HashSet<>();
        placed.forEach(each -> findings.require(keys.add(each.field().key()), each.pointer() + "/key", "field-twice"));
        for (PlacedField each : placed) {
            pattern(each);
            preset(each);
            conditions(each, form, draft);
        }
        for (Meaning meaning : Meaning.values()) {
            meaning(meaning, form, draft);
        }
    }

    /** A pattern of the right syntax may still be too large for the automaton; one that is not is given to none. */
    private void pattern(PlacedField placed) {
        String pointer = placed.pointer() + "/limits/pattern";
        if (placed.field().kind() instanceof FieldKind.Text text
                && text.pattern() != null
                && !findings.mentions(pointer)) {
            try {
                patterns.finding(text.pattern().whole());
            } catch (IllegalArgumentException _) {
                findings.add(pointer, "pattern-refused");
            }
        }
    }

    private void preset(PlacedField placed) {
        Object preset = placed.field().preset();
        String pointer = placed.pointer() + "/preset";
        Kind kind = placed.field().kind().kind();
        if (preset == null) {
            return;
        }
        if (kind == Kind.PERSON || kind == Kind.FILE) {
            findings.add(pointer, "limit-of-another-kind");
        } else if (!findings.mentions(placed.pointer() + "/limits")) {
            Findings wrong = new Findings();
            new ValueCheck(patterns, wrong, placed.field().required())
                    .check(placed.field().kind(), pointer, preset);
            wrong.problems().stream().limit(1).forEach(problem -> add(pointer, problem));
        }
    }

    private void add(String pointer, FieldProblem problem) {
        findings.add(pointer, problem.key(), problem.arguments().toArray());
    }

    private void conditions(PlacedField placed, FormDefinition form, FormDraft draft) {
        List<Condition> conditions = placed.field().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            String pointer = placed.pointer() + "/conditions/" + i;
            Optional<Field> other = form.field(condition.field());
            boolean known = other.isPresent() || isDrafted(condition.field(), draft);
            findings.require(known, pointer + "/field", "condition-on-unknown-field");
            findings.require(!leadsBack(placed.field().key(), form), pointer + "/field", "condition-circle");
            other.ifPresent(field -> wanted(condition, field.kind(), pointer));
        }
    }

    private static boolean isDrafted(String key, FormDraft draft) {
        return draft.fields().stream().anyMatch(field -> key.equals(field.key()));
    }

    /** Only what is offered can be waited for; of other questions, that they are answered. */
    private void wanted(Condition condition, FieldKind kind, String pointer) {
        List<String> offered = kind.offered();
        for (int i = 0; i < condition.anyOf().size(); i++) {
            findings.require(
                    offered.contains(condition.anyOf().get(i)), pointer + "/anyOf/" + i, "condition-never-met");
        }
    }

    /** Whether a field is asked depending on itself. */
    private static boolean leadsBack(String start, FormDefinition form) {
        Map<String, List<Condition>> conditions = new HashMap<>();
        form.fields().forEach(field -> conditions.putIfAbsent(field.key(), field.conditions()));
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(List.of(start));
        while (!open.isEmpty()) {
            for (Condition condition : conditions.getOrDefault(open.removeLast(), List.of())) {
                if (condition.field().equals(start)) {
                    return true;
                }
                if (seen.add(condition.field())) {
                    open.add(condition.field());
                }
            }
        }
        return false;
    }

    private void meaning(Meaning meaning, FormDefinition form, FormDraft draft) {
        String key = form.meanings().get(meaning);
        String pointer = "/meanings/" + meaning.name();
        boolean always = meaning == Meaning.SUBJECT || meaning == Meaning.DESCRIPTION;
        if (key == null) {
            findings.require(!always, pointer, "required");
            return;
        }
        boolean known = form.field(key).isPresent() || isDrafted(key, draft);
        findings.require(known, pointer, "condition-on-unknown-field");
        findings.require(isAlone(key, form), pointer, "meaning-twice");
        form.field(key).ifPresent(field -> {
            findings.require(fits(meaning, field.kind()), pointer, "meaning-of-another-kind");
            findings.require(
                    !always || (field.required() && field.conditions().isEmpty()), pointer, "meaning-always-asked");
        });
    }

    private static boolean isAlone(String key, FormDefinition form) {
        return form.meanings().values().stream()
                        .filter(other -> Objects.equals(other, key))
                        .count()
                == 1;
    }

    private static boolean fits(Meaning meaning, FieldKind kind) {
        return switch (meaning) {
            case SUBJECT ->
                kind instanceof FieldKind.Text text && !text.multiline() && text.maxLength() <= LONGEST_SUBJECT;
            case DESCRIPTION -> kind instanceof FieldKind.Text;
            case PRACTICE_AREA -> kind.kind() == Kind.CHOICE || kind.kind() == Kind.SHORT_TEXT;
            case PRIORITY -> kind instanceof FieldKind.Choice && PRIORITIES.containsAll(kind.offered());
            case DUE_DATE -> kind.kind() == Kind.DATE;
            case VALUE -> kind.kind() == Kind.MONEY;
            case COUNTERPARTY -> kind.kind() == Kind.SHORT_TEXT;
        };
    }
}
