package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * Who views a matter, or does so no more.
 *
 * @param watcherId a client of its company
 */
record WatcherRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String watcherId) {}
