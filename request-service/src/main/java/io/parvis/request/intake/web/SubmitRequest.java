package io.parvis.request.intake.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Submission;
import io.parvis.request.types.RequestTypeId;

/**
 * A filled-in form.
 *
 * @param requestTypeVersion the version that the form was drawn from, as the catalogue names it
 * @param onlyWatchers       whether the requester keeps it from the rest of their company; absent for no
 */
record SubmitRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String requestTypeId,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Integer requestTypeVersion,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Map<String, @Nullable Object> answers,

        @Nullable Boolean onlyWatchers) {

    Submission toSubmission() {
        return new Submission(
                requestTypeId == null ? null : new RequestTypeId(requestTypeId),
                requestTypeVersion,
                answers,
                Boolean.TRUE.equals(onlyWatchers));
    }
}
