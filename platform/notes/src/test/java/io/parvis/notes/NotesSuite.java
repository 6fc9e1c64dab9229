package io.parvis.notes;

import static io.parvis.notes.NoteAudience.INTERNAL;
import static io.parvis.notes.NoteAudience.PORTAL;
import static io.parvis.notes.NoteFixture.MONDAY;
import static io.parvis.notes.NoteFixture.aNote;
import static io.parvis.notes.NoteFixture.access;
import static io.parvis.notes.NoteFixture.adding;
import static io.parvis.notes.NoteFixture.shownTo;
import static io.parvis.notes.NoteFixture.wording;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.commands.Commands;

/** What every home of notes does. */
public abstract class NotesSuite {

    private static final NoteQuestion NEWEST_FIRST = new NoteQuestion(null, false);
    private static final NoteQuestion OLDEST_FIRST = new NoteQuestion(null, true);

    private final NotedThing matter = NoteFixture.matter();
    private final NoteAccess claire = access(matter, CLAIRE);
    private final NoteAccess paul = access(matter, PAUL);
    private final NoteAccess lawyer = access(matter, LAWYER);
    private final NoteAccess admin = access(matter, ADMIN);

    protected abstract Notes notes();

    @Test
    void s51KeepsANoteForBothSides() {
        Note note = given(aNote(claire, PORTAL, "When is the hearing?", MONDAY));

        for (NoteAccess access : List.of(claire, paul, lawyer, admin)) {
            assertThat(notes().find(note.noteId(), access))
                    .get()
                    .satisfies(found -> assertThat(found.version()).isEqualTo(1))
                    .satisfies(found -> assertThat(found.value().state()).isEqualTo(note.state()));
            assertThat(texts(access, NEWEST_FIRST)).containsExactly("When is the hearing?");
        }
    }

    @Test
    void s53KeepsANoteOfTheTeamToTheTeam() {
        Note note = given(aNote(lawyer, INTERNAL, "Canary", MONDAY));

        for (NoteAccess access : List.of(lawyer, admin)) {
            assertThat(notes().find(note.noteId(), access)).isPresent();
            assertThat(texts(access, NEWEST_FIRST)).containsExactly("Canary");
        }
        for (NoteAccess access : List.of(claire, paul)) {
            assertThat(notes().find(note.noteId(), access)).isEmpty();
            assertThat(texts(access, NEWEST_FIRST)).isEmpty();
            assertThat(texts(access, new NoteQuestion(INTERNAL, true))).isEmpty();
            assertThat(notes().change(note.noteId(), access, command(access), _ -> {}))
                    .isEmpty();
        }
    }

    @Test
    void findsNoNoteOfAnotherThing() {
        Note note = given(aNote(claire, PORTAL, "Canary", MONDAY));
        NotedThing other = NoteFixture.matter();

        for (NoteAccess access : List.of(access(other, CLAIRE), access(other, LAWYER))) {
            assertThat(notes().find(note.noteId(), access)).isEmpty();
            assertThat(texts(access, NEWEST_FIRST)).isEmpty();
        }
    }

    @Test
    void s53ShowsOneCompanyNothingThatWasWrittenForAnother() {
        Note note = given(aNote(claire, PORTAL, "Canary", MONDAY));
        NoteAccess otto = access(shownTo(matter.owner(), "globex"), OTTO);
        NoteAccess nobody = access(shownTo(matter.owner(), null), CLAIRE);

        for (NoteAccess access : List.of(otto, nobody)) {
            assertThat(notes().find(note.noteId(), access)).isEmpty();
            assertThat(texts(access, NEWEST_FIRST)).isEmpty();
        }
        assertThat(texts(access(shownTo(matter.owner(), "globex"), LAWYER), NEWEST_FIRST))
                .containsExactly("Canary");
    }

    @Test
    void listsTheNewestOrTheOldestFirstAPageAtATime() {
        for (int i = 1; i <= 5; i++) {
            given(aNote(i % 2 == 0 ? lawyer : claire, PORTAL, "Note " + i, MONDAY.plusSeconds(i)));
        }

        assertThat(texts(claire, NEWEST_FIRST)).containsExactly("Note 5", "Note 4", "Note 3", "Note 2", "Note 1");
        assertThat(texts(lawyer, OLDEST_FIRST)).containsExactly("Note 1", "Note 2", "Note 3", "Note 4", "Note 5");
    }

    @Test
    void s52ListsThoseForSomeReadersAlone() {
        given(aNote(lawyer, INTERNAL, "Ours", MONDAY));
        given(aNote(lawyer, PORTAL, "Everybody's", MONDAY.plusSeconds(1)));

        assertThat(texts(lawyer, new NoteQuestion(INTERNAL, true))).containsExactly("Ours");
        assertThat(texts(lawyer, new NoteQuestion(PORTAL, true))).containsExactly("Everybody's");
    }

    @Test
    void keepsWhatANoteSaidBefore() {
        Note note = given(aNote(claire, PORTAL, "Thursday", MONDAY));

        Stored<Note> edited = notes().change(
                        note.noteId(),
                        claire,
                        command(claire).at(1),
                        written -> written.edit(claire, wording("Friday", MONDAY.plusSeconds(60))))
                .orElseThrow();

        assertThat(edited.version()).isEqualTo(2);
        assertThat(notes().find(note.noteId(), lawyer)
                        .orElseThrow()
                        .value()
                        .state()
                        .wordings())
                .extracting(Wording::text)
                .containsExactly("Thursday", "Friday");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        notes().change(note.noteId(), claire, command(claire).at(1), _ -> {}));
    }

    @Test
    void aRepeatedCommandFindsWhatItDidAndAnotherOneUnderItsKeyIsRefused() {
        Command command =
                Commands.repeatable(claire.viewer().actor(), UUID.randomUUID().toString(), "Thursday");
        NoteId id = new NoteId(command.id());
        assertThat(notes().repeated(id, claire, command)).isEmpty();
        notes().add(Note.written(id, PORTAL, claire, wording("Thursday", MONDAY)), command);

        assertThat(notes().repeated(id, claire, command)).isPresent();
        assertThat(notes().add(Note.written(id, PORTAL, claire, wording("Thursday", MONDAY.plusSeconds(9))), command)
                        .value()
                        .state()
                        .writtenAt())
                .isEqualTo(MONDAY);
        Command other = new Command(command.id(), "Friday", command.actor(), null);
        assertThatExceptionOfType(CommandReused.class).isThrownBy(() -> notes().repeated(id, claire, other));
    }

    /** Told from what happened, not from what notes say of themselves. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void s53WhateverIsWrittenThePortalReadsWhatIsForItAndNothingElse(long seed) {
        Random chance = new Random(seed);
        List<String> forAcme = new ArrayList<>();
        List<String> all = new ArrayList<>();
        List<Note> written = new ArrayList<>();
        @Nullable String party = "acme";
        Instant now = MONDAY;
        for (int step = 0; step < 40; step++) {
            now = now.plus(Duration.ofSeconds(1));
            party = chance.nextInt(8) == 0 ? List.of("acme", "globex").get(chance.nextInt(2)) : party;
            NoteAccess author = access(shownTo(matter.owner(), party), chance.nextBoolean() ? LAWYER : ADMIN);
            NoteAudience audience = chance.nextBoolean() ? INTERNAL : PORTAL;
            boolean open = audience == PORTAL && party.equals("acme");
            if (chance.nextInt(3) == 0 && !written.isEmpty()) {
                int which = chance.nextInt(written.size());
                Note note = written.get(which);
                Wording next = wording(all.get(which) + "!", now);
                NoteAccess by = access(matter, note.state().author());
                notes().change(note.noteId(), by, command(by), edited -> edited.edit(by, next));
                forAcme.replaceAll(text -> text.equals(all.get(which)) ? next.text() : text);
                all.set(which, next.text());
            } else {
                String text = (open ? "open " : "canary ") + seed + " " + step;
                written.add(given(aNote(author, audience, text, now)));
                all.add(text);
                if (open) {
                    forAcme.add(text);
                }
            }
            assertThat(texts(claire, OLDEST_FIRST)).containsExactlyElementsOf(forAcme);
            assertThat(texts(admin, OLDEST_FIRST)).containsExactlyElementsOf(all);
        }
        assertThat(forAcme).isNotEmpty().noneMatch(text -> text.startsWith("canary"));
    }

    private Note given(Note note) {
        return notes().add(note, adding(note)).value();
    }

    private List<String> texts(NoteAccess access, NoteQuestion question) {
        List<String> texts = new ArrayList<>();
        PageRequest request = PageRequest.first(2);
        while (request != null) {
            Page<Stored<Note>> page = notes().page(access, question, request);
            page.items()
                    .forEach(note -> texts.add(note.value().state().wording().text()));
            request = page.nextCursor() == null ? null : new PageRequest(2, page.nextCursor());
        }
        return texts;
    }

    private static Command command(NoteAccess access) {
        return NoteFixture.by(access);
    }
}
