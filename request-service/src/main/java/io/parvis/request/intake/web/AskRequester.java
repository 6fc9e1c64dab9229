package io.parvis.request.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * What the legal team asks of a requester.
 *
 * @param question the question, which the requester reads
 */
record AskRequester(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String question) {}
