package io.parvis.request.intake.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Submission;
import io.parvis.request.types.RequestTypeId;

/**
 * A draft that is filled in further.
 *
 * @param requestTypeId      absent, or the one that it is of
 * @param requestTypeVersion the version that the form was drawn from; absent for the one that it was begun with
 * @param onlyWatchers       whether the requester keeps it from the rest of their company; absent for no
 */
record FillInRequest(
        @Nullable String requestTypeId,
        @Nullable Integer requestTypeVersion,

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
