package io.parvis.matter.notes.web;

import java.time.Instant;
import java.util.List;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;
import io.parvis.notes.ListedNote;
import io.parvis.notes.Wording;
import io.parvis.starter.paging.Page;

/**
 * What a note said from a moment on; for the legal team alone.
 *
 * @param mentionedMemberIds the members whom it mentioned
 * @param fileIds            the attachments that it named, those that were removed since among them
 */
record WordingView(Instant at, String text, List<String> mentionedMemberIds, List<String> fileIds) {

    /** The latest first. */
    static Page<WordingView> allOf(ListedNote note) {
        return new Page<>(note.state().wordings().reversed(), null).map(WordingView::from);
    }

    private static WordingView from(Wording wording) {
        return new WordingView(
                wording.at(),
                wording.text(),
                wording.mentioned().stream().map(PersonId::value).toList(),
                wording.files().stream().map(FileId::value).toList());
    }
}
