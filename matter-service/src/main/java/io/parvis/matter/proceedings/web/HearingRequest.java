package io.parvis.matter.proceedings.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.proceedings.HearingForm;

/**
 * When and where a hearing is to take place.
 *
 * @param startsAt with its offset, such as {@code 2026-12-14T09:30:00+01:00}
 * @param timeZone the court's, such as {@code Europe/Paris}
 * @param shown    whether the portal shows it; it does, when this is left out, and only scheduling looks at it
 */
record HearingRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String startsAt,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String timeZone,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String court,

        @Nullable String room,
        @Nullable String purpose,
        @Nullable Boolean shown) {

    HearingForm toForm() {
        return new HearingForm(startsAt, timeZone, court, room, purpose);
    }

    boolean isShown() {
        return !Boolean.FALSE.equals(shown);
    }
}
