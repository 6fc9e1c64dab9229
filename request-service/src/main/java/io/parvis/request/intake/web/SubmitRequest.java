package io.parvis.request.intake.web;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Submission;
import io.parvis.request.types.RequestTypeId;

/** A filled-in form. */
record SubmitRequest(@NotNull String requestTypeId, @NotNull Map<String, @Nullable Object> answers) {

    Submission toSubmission() {
        return new Submission(new RequestTypeId(requestTypeId), answers);
    }
}
