package io.parvis.notes.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteState;
import io.parvis.notes.Wording;
import io.parvis.starter.aggregate.DocumentMapper;

/** A note's {@code state} in its document. */
record NoteDocument(
        String owner,
        NoteAudience audience,
        @Nullable String party,
        Side side,
        String authorId,
        Instant writtenAt,
        List<WordingPart> wordings) {

    static final DocumentMapper<Note, NoteDocument> MAPPER =
            DocumentMapper.of(NoteDocument.class, NoteDocument::from, NoteDocument::toNote);

    private static NoteDocument from(Note note) {
        NoteState state = note.state();
        return new NoteDocument(
                state.owner().value(),
                state.audience(),
                state.party(),
                state.side(),
                state.author().value(),
                state.writtenAt(),
                state.wordings().stream().map(WordingPart::from).toList());
    }

    private Note toNote(String id) {
        NoteState state = new NoteState(
                FileOwner.of(owner),
                audience,
                party,
                side,
                new PersonId(authorId),
                wordings.stream().map(WordingPart::toWording).toList());
        return Note.restore(new NoteId(id), state);
    }

    /** A wording in its note's document. */
    record WordingPart(String text, List<String> mentionedIds, List<String> fileIds, Instant at) {

        private static WordingPart from(Wording wording) {
            return new WordingPart(
                    wording.text(),
                    wording.mentioned().stream().map(PersonId::value).toList(),
                    wording.files().stream().map(FileId::value).toList(),
                    wording.at());
        }

        private Wording toWording() {
            return new Wording(
                    text,
                    mentionedIds.stream().map(PersonId::new).toList(),
                    fileIds.stream().map(FileId::new).toList(),
                    at);
        }
    }
}
