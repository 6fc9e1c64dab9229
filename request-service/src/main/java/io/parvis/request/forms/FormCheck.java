package io.parvis.request.forms;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.starter.problem.FieldProblem;

/** The rules by which answers fit a form, in plain words: the JSON Schema that a form is drawn from and checked with says the same. */
@Service
public class FormCheck {

    private final Patterns patterns;

    public FormCheck(Patterns patterns) {
        this.patterns = patterns;
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

    private static String pointer(String key) {
        return "/answers" + Findings.step(key);
    }
}
