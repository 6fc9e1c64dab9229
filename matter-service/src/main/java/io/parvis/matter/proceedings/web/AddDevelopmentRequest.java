package io.parvis.matter.proceedings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.proceedings.DevelopmentForm;

/**
 * How a matter goes on.
 *
 * @param happenedOn a day, such as {@code 2026-11-24}
 * @param text       what the portal shows
 */
record AddDevelopmentRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String happenedOn,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String text) {

    DevelopmentForm toForm() {
        return new DevelopmentForm(happenedOn, text);
    }
}
