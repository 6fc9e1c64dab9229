package io.parvis.request.forms.jsonschema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.request.forms.FormCheck;
import io.parvis.request.forms.FormDefinition;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LinearPatternsForTests;
import io.parvis.starter.problem.FieldProblem;

/** For any form and any answers, the JSON Schema and the rules in plain words find the same answers wrong. */
class FormAgreementTests {

    private static final int ANSWERS_TO_A_FORM = 60;

    private final Forms forms = FormsOfSchemas.forms();
    private final FormCheck rules = new FormCheck(new LinearPatternsForTests());

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void s30SchemaAndRulesAgree(long seed) {
        RandomGenerator chance = new Random(seed);
        FormDefinition form = RandomForms.form(chance);

        for (int i = 0; i < ANSWERS_TO_A_FORM; i++) {
            Map<String, @Nullable Object> answers = RandomForms.answers(form, chance);
            assertThat(questions(forms.problems("form " + seed, form, answers)))
                    .as("of %s for %s", answers, form)
                    .isEqualTo(questions(rules.problems(form, answers)));
        }
    }

    @Test
    void findsBothAnswersThatFitAndAnswersThatDoNot() {
        Set<Boolean> fits = new TreeSet<>();
        seeds().forEach(seed -> {
            RandomGenerator chance = new Random(seed);
            FormDefinition form = RandomForms.form(chance);
            for (int i = 0; i < ANSWERS_TO_A_FORM; i++) {
                fits.add(rules.problems(form, RandomForms.answers(form, chance)).isEmpty());
            }
        });

        assertThat(fits).containsExactly(false, true);
    }

    private static Set<String> questions(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> problem.pointer().split("/", -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
