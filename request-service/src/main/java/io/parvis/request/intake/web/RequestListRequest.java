package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.RequestSearchForm;
import io.parvis.request.intake.RequestStatus;

/** What the address of a client's list of requests asks for. */
record RequestListRequest(
        @Parameter(description = "beginnings of words of numbers and subjects") @Nullable
        String q,

        @Parameter(schema = @Schema(implementation = RequestStatus.class)) @Nullable
        String status,

        @Parameter(
                description =
                        "`submittedAt` or `subject`, with `-` before it for the other way round; `-submittedAt` when it is missing. Drafts stand where they were last saved")
        @Nullable
        String sort) {

    RequestSearchForm toForm() {
        return new RequestSearchForm(q, status, null, null, null, sort);
    }
}
