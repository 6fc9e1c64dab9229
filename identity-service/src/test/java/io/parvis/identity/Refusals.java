package io.parvis.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/** Assertions on what is refused. */
public final class Refusals {

    private Refusals() {}

    /** Expects the refusal, and goes on with the fields that it names, each as its pointer and key. */
    public static ListAssert<String> assertRefused(Refusal refusal, ThrowingCallable call) {
        return assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .matches(refused -> refused.refusal().equals(refusal), "is refused as " + refusal.key())
                .extracting(Refusals::fields, InstanceOfAssertFactories.list(String.class));
    }

    private static List<String> fields(Refused refused) {
        return refused.fields().stream()
                .map((FieldProblem field) -> field.pointer() + " " + field.key())
                .toList();
    }
}
