package io.parvis.matter.notes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;
import io.parvis.notes.NoteForm;

/**
 * What the legal team writes.
 *
 * @param audience           {@code PORTAL} for both sides, {@code INTERNAL} for the team alone; there is no default
 * @param text               plain text, shown as it was typed
 * @param mentionedMemberIds active members who see the matter, and are to be told that there is a note
 * @param fileIds            attachments of the matter; of one for both sides, such as the portal shows
 */
record WriteNoteRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String audience,

        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String text,

        @Nullable List<@Nullable String> mentionedMemberIds,
        @Nullable List<@Nullable String> fileIds) {

    NoteForm toForm() {
        return new NoteForm(
                audience, text, NamedIds.of(mentionedMemberIds, PersonId::new), NamedIds.of(fileIds, FileId::new));
    }
}
