package io.parvis.request.intake.web;

import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.Submission;
import io.parvis.request.types.RequestTypeId;

/**
 * A form that is filled in anew.
 *
 * @param requestTypeId      absent, or the one that the request is of
 * @param requestTypeVersion the version that the form was drawn from: the request's, or the current one
 * @param onlyWatchers       of drafts alone: what was sent stays as private as it is
 */
record AmendRequest(
        @Nullable String requestTypeId,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Integer requestTypeVersion,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Map<String, @Nullable Object> answers,

        @Nullable Boolean onlyWatchers) {

    Submission toSubmission() {
        return new Submission(
                requestTypeId == null ? null : new RequestTypeId(requestTypeId), requestTypeVersion, answers);
    }
}
