package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.request.types.RequestTypeId;

/**
 * To which type a request is moved.
 *
 * @param question what the requester is asked with it; absent when there is nothing to ask but what the form does
 */
record MoveRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String requestTypeId,

        @Nullable String question) {

    @Nullable
    RequestTypeId to() {
        return requestTypeId == null ? null : new RequestTypeId(requestTypeId);
    }
}
