package io.parvis.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

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
        check.optional("/size", "three", "size-unknown", text -> Optional.empty());

        assertThatThrownBy(check::refuseProblems)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT))
                .extracting(Refused::fields, InstanceOfAssertFactories.list(FieldProblem.class))
                .containsExactly(
                        FieldProblem.of("/firstName", "required"),
                        FieldProblem.of("/lastName", "required"),
                        FieldProblem.of("/name", "too-long", 5),
                        FieldProblem.of("/size", "size-unknown"));
    }
}
