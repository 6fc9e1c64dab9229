package io.parvis.notes;

import static io.parvis.notes.NoteAudience.INTERNAL;
import static io.parvis.notes.NoteAudience.PORTAL;
import static io.parvis.notes.NoteFixture.MONDAY;
import static io.parvis.notes.NoteFixture.aNote;
import static io.parvis.notes.NoteFixture.access;
import static io.parvis.notes.NoteFixture.restored;
import static io.parvis.notes.NoteFixture.shownTo;
import static io.parvis.notes.NoteFixture.wording;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class NoteTests {

    private static final Instant QUARTER_PAST = MONDAY.plus(Duration.ofMinutes(15));

    private final NotedThing matter = NoteFixture.matter();
    private final NoteAccess claire = access(matter, CLAIRE);
    private final NoteAccess lawyer = access(matter, LAWYER);

    @Test
    void s51TellsThatItWasWritten() {
        Note note = aNote(claire, PORTAL, "When is the hearing?", MONDAY);

        assertThat(note.events()).containsExactly(new NoteEvent.Added(note.noteId(), matter, List.of()));
        assertThat(note.state().editedAt()).isNull();
        assertThat(note.state().party()).isEqualTo("acme");
    }

    @Test
    void s53IsNeverTheTeamsAloneFromAClient() {
        assertRefused(() -> aNote(claire, INTERNAL, "Hello", MONDAY), StandardRefusal.FORBIDDEN);
    }

    @Test
    void isNotForClientsWhoAreNotThere() {
        NoteAccess ofNobodys = access(shownTo(matter.owner(), null), LAWYER);

        assertRefused(() -> aNote(ofNobodys, PORTAL, "Hello", MONDAY), NoteRefusal.NOTE_FOR_NOBODY);
        assertThat(aNote(ofNobodys, INTERNAL, "Hello", MONDAY).state().party()).isNull();
    }

    @Test
    void isWordedAnewByItsAuthorForAQuarterOfAnHour() {
        Note note = restored(aNote(claire, PORTAL, "Thursday", MONDAY));

        note.edit(claire, wording("Friday", QUARTER_PAST));

        assertThat(note.state().wordings()).extracting(Wording::text).containsExactly("Thursday", "Friday");
        assertThat(note.state().editedAt()).isEqualTo(QUARTER_PAST);
        assertThat(note.state().writtenAt()).isEqualTo(MONDAY);
        assertThat(note.events()).containsExactly(new NoteEvent.Edited(note.noteId(), matter, List.of()));
        assertRefused(
                () -> note.edit(claire, wording("Saturday", QUARTER_PAST.plusMillis(1))), NoteRefusal.NOTE_TOO_OLD);
    }

    @Test
    void isWordedAnewByNobodyElse() {
        Note clients = restored(aNote(claire, PORTAL, "Thursday", MONDAY));
        Note teams = restored(aNote(lawyer, INTERNAL, "Thursday", MONDAY));

        for (PersonId other : List.of(PAUL, LAWYER, ADMIN)) {
            assertRefused(
                    () -> clients.edit(access(matter, other), wording("Friday", MONDAY)), NoteRefusal.NOTE_OF_ANOTHER);
        }
        assertRefused(() -> teams.edit(access(matter, ADMIN), wording("Friday", MONDAY)), NoteRefusal.NOTE_OF_ANOTHER);
    }

    @Test
    void sayingTheSameAgainIsNoEdit() {
        Note note = restored(aNote(claire, PORTAL, "Thursday", MONDAY));

        note.edit(claire, wording("Thursday", QUARTER_PAST));

        assertThat(note.events()).isEmpty();
        assertThat(note.state().isEdited()).isFalse();
    }

    @Test
    void tellsOnceWhoIsMentioned() {
        Note note =
                Note.written(new NoteId("n"), INTERNAL, lawyer, new Wording("Look", List.of(ADMIN), List.of(), MONDAY));
        assertThat(note.events()).containsExactly(new NoteEvent.Added(note.noteId(), matter, List.of(ADMIN)));

        Note edited = restored(note);
        edited.edit(lawyer, new Wording("Look here", List.of(), List.of(), MONDAY));
        edited.edit(lawyer, new Wording("Look here!", List.of(ADMIN, LAWYER), List.of(), MONDAY));

        assertThat(edited.events())
                .containsExactly(
                        new NoteEvent.Edited(note.noteId(), matter, List.of()),
                        new NoteEvent.Edited(note.noteId(), matter, List.of(LAWYER)));
    }

    @Test
    void s53WhomTheTeamMentionsLaterIsNoEditForThoseWhoReadIt() {
        Note note = restored(aNote(lawyer, PORTAL, "Thursday", MONDAY));

        note.edit(lawyer, new Wording("Thursday", List.of(ADMIN), List.of(), MONDAY.plusSeconds(1)));
        assertThat(note.state().isEdited()).isFalse();
        note.edit(lawyer, wording("Friday", MONDAY.plusSeconds(2)));
        note.edit(lawyer, new Wording("Friday", List.of(ADMIN), List.of(), MONDAY.plusSeconds(3)));

        assertThat(note.events())
                .containsExactly(
                        new NoteEvent.Mentioned(note.noteId(), matter, List.of(ADMIN)),
                        new NoteEvent.Edited(note.noteId(), matter, List.of()),
                        new NoteEvent.Mentioned(note.noteId(), matter, List.of()));
        assertThat(note.state().editedAt()).isEqualTo(MONDAY.plusSeconds(2));
    }

    @Test
    void isWordedAnewOnlySoOften() {
        Note note = restored(aNote(claire, PORTAL, "1", MONDAY));
        for (int times = 2; times <= Note.MOST_WORDINGS; times++) {
            note.edit(claire, wording(Integer.toString(times), MONDAY));
        }

        assertRefused(() -> note.edit(claire, wording("again", MONDAY)), NoteRefusal.NOTE_EDITED_TOO_OFTEN);
    }

    @Test
    void keepsNoMoreThanAPageOfNotesCanBeReadWith() {
        String longest = "x".repeat(NoteForm.LONGEST_TEXT - 1);
        Note note = restored(aNote(claire, PORTAL, longest + 1, MONDAY));
        note.edit(claire, wording(longest + 2, MONDAY));
        note.edit(claire, wording(longest + 3, MONDAY));

        assertRefused(() -> note.edit(claire, wording("4", MONDAY)), NoteRefusal.NOTE_EDITED_TOO_MUCH);
        note.edit(claire, wording(longest + 3, MONDAY));
        assertThat(note.state().wordings()).hasSize(3);
    }

    @Test
    void whatItNamesTakesRoomToo() {
        List<PersonId> most = IntStream.range(0, NoteForm.MOST_MENTIONED)
                .mapToObj(person -> new PersonId(UUID.randomUUID().toString()))
                .toList();
        Note note = restored(aNote(lawyer, INTERNAL, "Look", MONDAY));

        assertRefused(
                () -> IntStream.range(1, Note.MOST_WORDINGS)
                        .forEach(times ->
                                note.edit(lawyer, new Wording(Integer.toString(times), most, List.of(), MONDAY))),
                NoteRefusal.NOTE_EDITED_TOO_MUCH);
    }

    private static void assertRefused(ThrowingCallable command, Refusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
