package io.parvis.matter.notes.web;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

import io.parvis.files.FileId;
import io.parvis.notes.NoteForm;

/**
 * What a client writes, for both sides.
 *
 * @param text    plain text, shown as it was typed
 * @param fileIds attachments of the matter
 */
record PortalNoteRequest(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
        String text,

        @Nullable List<@Nullable String> fileIds) {

    NoteForm toForm() {
        return NoteForm.ofPortal(text, NamedIds.of(fileIds, FileId::new));
    }
}
