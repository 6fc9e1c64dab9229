package io.parvis.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class FormCheckTests {

    private final FormCheck check = new FormCheck();

    @Test
    void readsWhatIsRight() {
        Optional<String> name = check.required("/name", " Acme ", 10);
        Optional<Integer> size = check.optional("/size", "3", "size-unknown", text -> Optional.of(3));

        check.refuseProblems();

        assertThat(name).contains("Acme");
        assertThat(size).contains(3);
    }

    @Test
    void keepsCleanTexts() {
        assertThat(check.required("/name", "\u00a0Ｆｉｎｃｏ\u00a0", 5)).contains("Finco");
        assertThat(check.optional("/firstName", "E\u0301tienne", 7)).contains("Étienne");
    }

    @Test
    void keepsProseAsItWasWritten() {
        assertThat(check.requiredProse("/text", " See art. 5².\n\n§ 1… ", 20)).contains("See art. 5².\n\n§ 1…");
        assertThat(check.optionalProse("/text", "10 m²", 5)).contains("10 m²");
        assertThat(check.optionalProse("/text", " ", 5)).isEmpty();

        check.refuseProblems();
    }

    @Test
    void leavesOutWhatIsBlank() {
        assertThat(check.optional("/mobile", "  ", 10)).isEmpty();
        assertThat(check.optional("/mobile", null, 10)).isEmpty();

        check.refuseProblems();
    }

    @Test
    void refusesAllProblemsAtOnce() {
        check.required("/firstName", " ", 10);
        check.required("/lastName", null, 10);
        check.required("/name", "a long name", 5);
        check.requiredProse("/text", "\n", 10);
        check.optionalProse("/outcome", "a long outcome", 5);
        check.optional("/size", "three", "size-unknown", text -> Optional.empty());

        assertThatThrownBy(check::refuseProblems)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT))
                .extracting(Refused::fields, InstanceOfAssertFactories.list(FieldProblem.class))
                .containsExactly(
                        FieldProblem.of("/firstName", "required"),
                        FieldProblem.of("/lastName", "required"),
                        FieldProblem.of("/name", "too-long", 5),
                        FieldProblem.of("/text", "required"),
                        FieldProblem.of("/outcome", "too-long", 5),
                        FieldProblem.of("/size", "size-unknown"));
    }
}
