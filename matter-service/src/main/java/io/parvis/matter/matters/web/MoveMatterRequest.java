package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterStatus;
import io.parvis.matter.matters.Outcome;

/**
 * Where a matter is to stand.
 *
 * @param outcome how it ended, for {@code CLOSED} and for nothing else
 */
record MoveMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        MatterStatus status,

        @Nullable Outcome outcome) {}
