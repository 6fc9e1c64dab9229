package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.parvis.request.intake.RequestSearchForm;
import io.parvis.request.intake.RequestStatus;

/** What the address of the team's list of requests asks for. */
record MainRequestListRequest(
        @Parameter(description = "beginnings of words of numbers and subjects") @Nullable
        String q,

        @Parameter(schema = @Schema(implementation = RequestStatus.class)) @Nullable
        String status,

        @Parameter(description = "the id of a request type") @Nullable
        String type,

        @Parameter(description = "the id of a company") @Nullable
        String company,

        @Parameter(description = "the id of a client") @Nullable
        String requester,

        @Parameter(
                description =
                        "`submittedAt` or `subject`, with `-` before it for the other way round; `-submittedAt` when it is missing")
        @Nullable
        String sort) {

    RequestSearchForm toForm() {
        return new RequestSearchForm(q, status, type, company, requester, sort);
    }
}
