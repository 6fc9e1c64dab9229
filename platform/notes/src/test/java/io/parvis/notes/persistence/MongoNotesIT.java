package io.parvis.notes.persistence;

import static io.parvis.notes.NoteFixture.MONDAY;
import static io.parvis.notes.NoteFixture.aNote;
import static io.parvis.notes.NoteFixture.access;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.PersonId;
import io.parvis.directory.References;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAccess;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteFixture;
import io.parvis.notes.NoteQuestion;
import io.parvis.notes.Notes;
import io.parvis.notes.NotesSuite;
import io.parvis.notes.NotesTest;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.spring.AskedQueries;

@NotesTest
@Import(AskedQueries.class)
class MongoNotesIT extends NotesSuite {

    private final Notes notes;
    private final References references;
    private final MongoOperations mongo;
    private final AskedQueries asked;

    @Autowired
    MongoNotesIT(Notes notes, References references, MongoOperations mongo, AskedQueries asked) {
        this.notes = notes;
        this.references = references;
        this.mongo = mongo;
        this.asked = asked;
    }

    @BeforeEach
    void givenNoNotes() {
        mongo.remove(new Query(), "notes");
    }

    @Override
    protected Notes notes() {
        return notes;
    }

    @Test
    void countsWhoWroteNotes() {
        Note note = aNote(access(NoteFixture.matter(), CLAIRE), NoteAudience.PORTAL, "Hello", MONDAY);
        notes.add(note, Commands.by(access(NoteFixture.matter(), PAUL).viewer()));

        assertThat(references.to(CLAIRE)).isEqualTo(1);
        assertThat(references.to(PAUL)).isZero();
        assertThat(references.to(NINA)).isZero();
    }

    /** Main's list and the portal's, in each order. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hasAnIndexForTheListOfAThing(boolean oldestFirst) {
        asked.forget();

        for (PersonId person : List.of(NINA, CLAIRE)) {
            NoteAccess access = access(NoteFixture.matter(), person);
            notes.page(access, new NoteQuestion(null, oldestFirst), PageRequest.first(20));
            notes.page(access, new NoteQuestion(NoteAudience.PORTAL, oldestFirst), PageRequest.first(20));
        }

        asked.assertIndexed(mongo, "notes", "state.owner");
    }
}
