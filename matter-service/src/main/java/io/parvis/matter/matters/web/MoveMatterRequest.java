package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.Outcome;
import io.parvis.matter.workflows.MatterStatus;

/**
 * Where a matter is to stand.
 *
 * @param status  the code of a status of its kind's workflow
 * @param outcome how it ended, for a status that is an end and for nothing else
 */
record MoveMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String status,

        @Nullable Outcome outcome) {

    @Nullable
    MatterStatus to() {
        return status == null ? null : new MatterStatus(status);
    }
}
