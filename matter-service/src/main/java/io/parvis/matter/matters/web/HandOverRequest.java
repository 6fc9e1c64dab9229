package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * Whose matter it is from now on.
 *
 * @param requesterId another client of its company, who may ask for legal work
 */
record HandOverRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String requesterId) {}
