package io.parvis.notes;

import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;

/** Notes on a matter of Acme that Claire asked for and Paul watches. */
public final class NoteFixture {

    public static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private static final TestDirectory DIRECTORY = new TestDirectory();

    private NoteFixture() {}

    public static NotedThing matter() {
        return shownTo(new FileOwner("matters", UUID.randomUUID().toString()), ACME.value());
    }

    /** The same thing, while the portal shows it to these clients, or to nobody. */
    public static NotedThing shownTo(FileOwner owner, @Nullable String party) {
        Audience team = Audience.nobody().role(Role.LAWYER).role(Role.ADMIN);
        Audience everyone = Audience.nobody()
                .role(Role.LAWYER)
                .role(Role.ADMIN)
                .client(CLAIRE, ACME)
                .client(PAUL, ACME);
        return new NotedThing(owner, "MAT-2026-000045", party, everyone.keys(), team.keys());
    }

    public static NoteAccess access(NotedThing thing, PersonId person) {
        return new NoteAccess(thing, DIRECTORY.viewer(person), Visibility.HIDDEN);
    }

    public static Wording wording(String text, Instant at) {
        return new Wording(text, List.of(), List.of(), at);
    }

    public static Note aNote(NoteAccess by, NoteAudience audience, String text, Instant at) {
        return Note.written(new NoteId(UUID.randomUUID().toString()), audience, by, wording(text, at));
    }

    static Note restored(Note note) {
        return Note.restore(note.noteId(), note.state());
    }

    /** The command that adds this note. */
    static Command adding(Note note) {
        return new Command(note.id(), null, Actor.SYSTEM, null);
    }

    static Command by(NoteAccess access) {
        return Commands.by(access.viewer());
    }

    static NoteForm form(NoteAudience audience, String text) {
        return new NoteForm(audience.name(), text, List.of(), List.of());
    }

    static NoteForm mentioning(NoteAudience audience, PersonId... members) {
        return new NoteForm(audience.name(), "See this.", List.of(members), List.of());
    }

    static NoteForm naming(NoteAudience audience, FileId... files) {
        return new NoteForm(audience.name(), "See this.", List.of(), List.of(files));
    }
}
