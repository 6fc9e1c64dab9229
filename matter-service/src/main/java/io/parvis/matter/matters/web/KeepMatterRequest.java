package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/**
 * Which clients see a matter.
 *
 * @param onlyWatchers whether it is kept to its requester and watchers, however much their company shares
 */
record KeepMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean onlyWatchers) {}
