package io.parvis.matter.matters.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.matter.matters.MatterForm;

/**
 * A matter's details as a lawyer words them; what is left out is empty from then on.
 *
 * @param priority {@code LOW}, {@code NORMAL} or {@code HIGH}
 * @param dueOn    a day, such as {@code 2026-12-31}
 */
record EditMatterRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Nullable String description,
        @Nullable String practiceArea,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String priority,

        @Nullable String dueOn,
        @Nullable String opposingParty,
        @Nullable List<@Nullable ParticipantEntry> participants) {

    /**
     * Somebody who has to do with the matter.
     *
     * @param shown whether the portal shows them; not, when it is left out
     */
    record ParticipantEntry(
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean shown) {

        MatterForm.Entry toEntry() {
            return new MatterForm.Entry(name, role, Boolean.TRUE.equals(shown));
        }
    }

    MatterForm toForm() {
        return new MatterForm(name, description, practiceArea, priority, dueOn, opposingParty, entries());
    }

    private List<MatterForm.Entry> entries() {
        return participants == null
                ? List.of()
                : participants.stream()
                        .map(entry -> entry == null ? new MatterForm.Entry(null, null, false) : entry.toEntry())
                        .toList();
    }
}
