package io.parvis.notes.persistence;

import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteFixture;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteState;
import io.parvis.notes.Wording;
import io.parvis.testsupport.aggregate.Storing;

class NoteDocumentTests {

    private final Storing<Note, NoteDocument> storing = new Storing<>(NoteDocument.MAPPER);

    @Test
    void keepsAllThatIsKnownOfANote() {
        List<Wording> wordings = List.of(
                new Wording("Thursday", List.of(LAWYER), List.of(new FileId("f")), NoteFixture.MONDAY),
                new Wording("Friday\n", List.of(), List.of(), NoteFixture.MONDAY.plusSeconds(60)));
        NoteState both = new NoteState(
                new FileOwner("matters", "4711"), NoteAudience.PORTAL, "acme", Side.PORTAL, LAWYER, wordings);
        NoteState teams = new NoteState(
                new FileOwner("contracts", "4711"), NoteAudience.INTERNAL, null, Side.INTERNAL, LAWYER, wordings);

        for (NoteState state : List.of(both, teams)) {
            assertThat(storing.thereAndBack(Note.restore(new NoteId("n"), state))
                            .state())
                    .isEqualTo(state);
        }
    }
}
