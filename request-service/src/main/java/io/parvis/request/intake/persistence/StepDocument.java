package io.parvis.request.intake.persistence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Step;
import io.parvis.starter.aggregate.Actor;

/** Something that was made of a request. */
record StepDocument(
        Step.Kind kind, String by, Instant at, @Nullable String text) {

    static StepDocument from(Step step) {
        return new StepDocument(step.kind(), step.by().value(), step.at(), step.text());
    }

    Step toStep() {
        return new Step(kind, new Actor(by), at, text);
    }
}
