package io.parvis.matter.matters.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterForm;

/**
 * A matter that the team opens of its own accord.
 *
 * @param kind     {@code CORPORATE}, {@code LITIGATION} or {@code INTELLECTUAL_PROPERTY}
 * @param priority {@code LOW}, {@code NORMAL} or {@code HIGH}
 * @param dueOn    a day, such as {@code 2026-12-31}
 * @param restricted whether the caller alone sees it of the team, until they name others; not, when it is left out
 */
record OpenMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String kind,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String description,
        @Nullable String practiceArea,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String priority,

        @Nullable String dueOn,
        @Nullable String opposingParty,
        @Nullable List<EditMatterRequest.@Nullable ParticipantEntry> participants,
        @Nullable Boolean restricted) {

    boolean isRestricted() {
        return Boolean.TRUE.equals(restricted);
    }

    MatterForm toForm() {
        return new EditMatterRequest(name, description, practiceArea, priority, dueOn, opposingParty, participants)
                .toForm();
    }
}
