package io.parvis.notes.persistence;

import static io.parvis.notes.NoteFixture.MONDAY;
import static io.parvis.notes.NoteFixture.aNote;
import static io.parvis.notes.NoteFixture.access;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import io.parvis.directory.References;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteFixture;
import io.parvis.notes.Notes;
import io.parvis.notes.NotesSuite;
import io.parvis.notes.NotesTest;
import io.parvis.testsupport.commands.Commands;

@NotesTest
class MongoNotesIT extends NotesSuite {

    private final Notes notes;
    private final References references;
    private final MongoOperations mongo;

    @Autowired
    MongoNotesIT(Notes notes, References references, MongoOperations mongo) {
        this.notes = notes;
        this.references = references;
        this.mongo = mongo;
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

    @Test
    void hasAnIndexForTheListOfAThing() {
        List<List<String>> indexes = new ArrayList<>();
        for (Document index : mongo.getCollection("notes").listIndexes().batchSize(50)) {
            indexes.add(List.copyOf(
                    Objects.requireNonNull(index.get("key", Document.class)).keySet()));
        }

        assertThat(indexes).contains(List.of("state.owner", "state.writtenAt", "_id"));
    }
}
