package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * Why a request is not taken on.
 *
 * @param reason which the requester reads
 */
record RejectRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String reason) {}
