package io.parvis.request.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.starter.problem.FieldProblem;

/** The rules by which answers fit a form, in plain words: the JSON Schema that a form is drawn from and checked with says the same. */
@Service
public class FormCheck {

    /** What is wrong only with answers that are sent. */
    private static final Set<String> UNFINISHED = Set.of(
            "answer-required",
            "answer-too-short",
            "answer-too-few",
            "answer-not-of-the-form",
            "answer-too-small",
            "answer-too-early");

    private final Patterns patterns;

    public FormCheck(Patterns patterns) {
        this.patterns = patterns;
    }

    /** The answers, cut down to what the form takes at most; what was too much is added to the findings. */
    public Map<String, @Nullable Object> cut(
            FormDefinition form, Map<String, @Nullable Object> answers, Findings findings) {
        return new Cutting(form, findings).cut(answers);
    }

    /**
     * What is wrong with the answers, with pointers from {@code /answers}. An answer to a question that is not asked is refused: what
     * a client wrote is kept or told of, never dropped.
     */
    public List<FieldProblem> problems(FormDefinition form, Map<String, @Nullable Object> answers) {
        Findings findings = new Findings();
        answers.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .forEach(key -> findings.add(pointer(key), "answer-unknown"));
        form.fields().forEach(field -> check(field, answers, findings));
        return findings.problems();
    }

    private void check(Field field, Map<String, @Nullable Object> answers, Findings findings) {
        String pointer = pointer(field.key());
        boolean given = answers.containsKey(field.key());
        if (!field.isAsked(answers)) {
            findings.require(!given, pointer, "answer-not-asked");
        } else if (given) {
            new ValueCheck(patterns, findings, field.required()).check(field.kind(), pointer, answers.get(field.key()));
        } else {
            findings.require(!field.required(), pointer, "answer-required");
        }
    }

    /**
     * What of unfinished answers can't be kept: what the form does not ask for, what is of another kind, and what is too large. What is missing or too short
     * is a matter of time; what is not asked with the others is left out by {@link #asked}.
     */
    public List<FieldProblem> unkeepable(FormDefinition form, Map<String, @Nullable Object> answers) {
        Findings findings = new Findings(UNFINISHED);
        cut(form, answers, findings)
                .forEach((key, value) -> form.field(key)
                        .ifPresentOrElse(
                                field -> new ValueCheck(patterns, findings, false)
                                        .check(field.kind(), pointer(key), value),
                                () -> findings.add(pointer(key), "answer-unknown")));
        return findings.problems();
    }

    /** Those of the answers that fit, each on its own, and are asked for with the others. */
    public Map<String, @Nullable Object> fitting(FormDefinition form, Map<String, @Nullable Object> answers) {
        Map<String, @Nullable Object> fitting = new LinkedHashMap<>(answers);
        fitting.entrySet()
                .removeIf(answer -> form.field(answer.getKey())
                        .filter(field -> fits(field, answer.getValue()))
                        .isEmpty());
        return asked(form, fitting);
    }

    /** Those of the answers whose questions are asked with the others that are left. */
    public Map<String, @Nullable Object> asked(FormDefinition form, Map<String, @Nullable Object> answers) {
        Map<String, @Nullable Object> asked = new LinkedHashMap<>(answers);
        while (asked.keySet()
                .removeIf(key ->
                        form.field(key).filter(field -> field.isAsked(asked)).isEmpty())) {
            // until all that is left is asked for
        }
        return asked;
    }

    private boolean fits(Field field, @Nullable Object value) {
        Findings findings = new Findings();
        new ValueCheck(patterns, findings, field.required()).check(field.kind(), field.key(), value);
        return findings.isEmpty();
    }

    private static String pointer(String key) {
        return "/answers" + Findings.step(key);
    }
}
