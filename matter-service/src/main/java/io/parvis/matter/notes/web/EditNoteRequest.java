package io.parvis.matter.notes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;
import io.parvis.notes.NoteForm;

/**
 * What a note of the legal team says instead; who reads it stays as it is.
 *
 * @param text               plain text, shown as it was typed
 * @param mentionedMemberIds active members who see the matter; those who were not mentioned before are told
 * @param fileIds            attachments of the matter
 */
record EditNoteRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String text,

        @Nullable List<@Nullable String> mentionedMemberIds,
        @Nullable List<@Nullable String> fileIds) {

    NoteForm toForm() {
        return new NoteForm(
                null, text, NamedIds.of(mentionedMemberIds, PersonId::new), NamedIds.of(fileIds, FileId::new));
    }
}
