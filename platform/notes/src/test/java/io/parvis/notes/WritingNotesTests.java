package io.parvis.notes;

import static io.parvis.notes.NoteAudience.INTERNAL;
import static io.parvis.notes.NoteAudience.PORTAL;
import static io.parvis.notes.NoteFixture.access;
import static io.parvis.notes.NoteFixture.by;
import static io.parvis.notes.NoteFixture.form;
import static io.parvis.notes.NoteFixture.mentioning;
import static io.parvis.notes.NoteFixture.naming;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.files.FileId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.time.SettableClock;

class WritingNotesTests {

    private final TestDirectory directory = new TestDirectory();
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final InMemoryNotes notes = new InMemoryNotes();
    private final InMemoryNoteFiles files = new InMemoryNoteFiles();
    private final Listing listing = new Listing(directory.people(), directory.companies(), files);
    private final Naming naming = new Naming(directory.people(), directory.viewers(), files);
    private final WritingNotes writing = new WritingNotes(notes, naming, listing, clock);
    private final ReadingNotes reading = new ReadingNotes(notes, listing);

    private final NotedThing matter = NoteFixture.matter();
    private final NoteAccess claire = access(matter, CLAIRE);
    private final NoteAccess lawyer = access(matter, LAWYER);
    private final FileId shown = files.put(matter.owner(), "shown", true);
    private final FileId hidden = files.put(matter.owner(), "hidden", false);

    @Test
    void s51WritesAsItWasTypedAndShowsWhoWrote() {
        ListedNote note =
                writing.add(claire, NoteForm.ofPortal("  When?\n\n\tÀ bientôt 👋 ", List.of(shown)), by(claire));

        assertThat(note.text()).isEqualTo("  When?\n\n\tÀ bientôt 👋 ");
        assertThat(note.authorName()).isEqualTo("Claire Example");
        assertThat(note.isFromTeam()).isFalse();
        assertThat(note.files()).extracting(AttachedFile::name).containsExactly("shown.pdf");
        assertThat(note.editableUntil()).isEqualTo("2026-03-02T09:15:00Z");
        assertThat(reading.find(lawyer, note.id()).editableUntil()).isNull();
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                arguments(new NoteForm(null, null, List.of(), List.of()), "/audience required, /text required"),
                arguments(new NoteForm("", "Hello", List.of(), List.of()), "/audience note-audience-unknown"),
                arguments(new NoteForm("EVERYBODY", "Hello", List.of(), List.of()), "/audience note-audience-unknown"),
                arguments(form(INTERNAL, " \n\t\u00a0\u2003"), "/text required"),
                arguments(form(INTERNAL, "x".repeat(NoteForm.LONGEST_TEXT + 1)), "/text too-long"),
                arguments(form(INTERNAL, "a\u0000b"), "/text control-characters"),
                arguments(form(INTERNAL, "a\u001b[31m"), "/text control-characters"),
                arguments(form(INTERNAL, "a\u0085"), "/text control-characters"),
                arguments(form(INTERNAL, "half \ud83d of one"), "/text control-characters"),
                arguments(
                        new NoteForm(
                                "INTERNAL",
                                "Hello",
                                Collections.nCopies(NoteForm.MOST_MENTIONED + 1, LAWYER),
                                Collections.nCopies(NoteForm.MOST_FILES + 1, new FileId("shown"))),
                        "/mentionedMemberIds too-long, /fileIds too-long"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWithAllThatIsWrong(NoteForm form, String problems) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writing.add(lawyer, form, by(lawyer)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(StandardRefusal.INVALID_CONTENT))
                .satisfies(refused -> assertThat(problems(refused)).isEqualTo(problems));
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void takesTheLongestText() {
        String longest = "x".repeat(NoteForm.LONGEST_TEXT);

        assertThat(writing.add(lawyer, form(INTERNAL, longest), by(lawyer)).text())
                .isEqualTo(longest);
    }

    @Test
    void s52MentionsMembersWhoSeeTheThing() {
        ListedNote note = writing.add(lawyer, mentioning(PORTAL, ADMIN, LAWYER, ADMIN), by(lawyer));

        assertThat(note.state().wording().mentioned()).containsExactly(ADMIN, LAWYER);
        assertThat(notes.announced()).containsExactly(new NoteEvent.Added(note.id(), matter, List.of(ADMIN, LAWYER)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"conrad", "claire", "nobody"})
    void s52MentionsNobodyElse(String person) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writing.add(lawyer, mentioning(INTERNAL, ADMIN, new PersonId(person)), by(lawyer)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(NoteRefusal.MENTION_NOT_POSSIBLE))
                .satisfies(refused ->
                        assertThat(problems(refused)).isEqualTo("/mentionedMemberIds/1 mention-not-possible"));
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void s52MentionsNobodyWhoLeft() {
        directory.people().with(Persons.with(directory.people().find(ADMIN).orElseThrow(), PersonStatus.DEACTIVATED));

        assertRefused(
                () -> writing.add(lawyer, mentioning(INTERNAL, ADMIN), by(lawyer)), NoteRefusal.MENTION_NOT_POSSIBLE);
    }

    @Test
    void s53NamesNoHiddenFileToClients() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> writing.add(lawyer, naming(PORTAL, shown, hidden), by(lawyer)))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(NoteRefusal.NOTE_FILE_HIDDEN))
                .satisfies(refused -> assertThat(problems(refused)).isEqualTo("/fileIds/1 note-file-hidden"));
        assertThat(writing.add(lawyer, naming(INTERNAL, hidden), by(lawyer)).files())
                .extracting(AttachedFile::shown)
                .containsExactly(false);
    }

    @Test
    void namesOnlyFilesThatTheAuthorSeesThere() {
        FileId elsewhere = files.put(NoteFixture.matter().owner(), "elsewhere", true);

        assertRefused(
                () -> writing.add(lawyer, naming(INTERNAL, elsewhere), by(lawyer)), NoteRefusal.NOTE_FILE_UNKNOWN);
        for (FileId file : List.of(hidden, elsewhere, new FileId("none"))) {
            assertRefused(
                    () -> writing.add(claire, NoteForm.ofPortal("See", List.of(file)), by(claire)),
                    NoteRefusal.NOTE_FILE_UNKNOWN);
        }
    }

    @Test
    void s53LeavesOutInThePortalWhatWasHiddenSince() {
        ListedNote note = writing.add(lawyer, naming(PORTAL, shown), by(lawyer));
        files.put(matter.owner(), "shown", false);

        assertThat(reading.find(claire, note.id()).files()).isEmpty();
        assertThat(reading.find(lawyer, note.id()).files()).hasSize(1);
        assertThat(writing.edit(
                                lawyer,
                                note.id(),
                                new NoteForm(null, "See that.", List.of(), List.of(shown)),
                                by(lawyer))
                        .text())
                .isEqualTo("See that.");
        assertRefused(
                () -> writing.edit(
                        lawyer, note.id(), new NoteForm(null, "See.", List.of(), List.of(hidden)), by(lawyer)),
                NoteRefusal.NOTE_FILE_HIDDEN);
    }

    @Test
    void wordsANoteAnewInItsTimeAndKeepsWhatItSaid() {
        ListedNote note = writing.add(lawyer, form(PORTAL, "Thursday"), by(lawyer));

        clock.advance(Note.EDITABLE);
        writing.edit(lawyer, note.id(), form(INTERNAL, "Friday"), by(lawyer));

        assertThat(reading.find(claire, note.id()).text()).isEqualTo("Friday");
        assertThat(reading.history(lawyer, note.id()).state().wordings())
                .extracting(Wording::text)
                .containsExactly("Thursday", "Friday");
        assertRefused(() -> reading.history(claire, note.id()), StandardRefusal.NOT_FOUND);
    }

    @Test
    void asksWhoMayBeforeAnythingElse() {
        ListedNote note = writing.add(lawyer, form(INTERNAL, "Thursday"), by(lawyer));
        NoteForm wrong = new NoteForm(null, "", List.of(), List.of());
        NoteAccess admin = access(matter, ADMIN);

        assertRefused(() -> writing.edit(claire, note.id(), wrong, by(claire)), StandardRefusal.NOT_FOUND);
        assertRefused(() -> writing.edit(admin, note.id(), wrong, by(admin)), NoteRefusal.NOTE_OF_ANOTHER);
        assertRefused(() -> writing.edit(lawyer, note.id(), wrong, by(lawyer)), StandardRefusal.INVALID_CONTENT);
        clock.advance(Note.EDITABLE.plusSeconds(1));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> writing.edit(
                        lawyer, note.id(), form(INTERNAL, "Friday"), by(lawyer).at(7)));
        assertRefused(
                () -> writing.edit(
                        lawyer, note.id(), form(INTERNAL, "Friday"), by(lawyer).at(1)),
                NoteRefusal.NOTE_TOO_OLD);
    }

    @Test
    void aRepeatIsAnsweredWithWhatWasDoneWhateverHasBecomeOfTheFile() {
        Command command =
                Commands.repeatable(lawyer.viewer().actor(), UUID.randomUUID().toString(), "See this.");
        ListedNote first = writing.add(lawyer, naming(PORTAL, shown), command);
        files.remove(shown);
        clock.advance(Note.EDITABLE.multipliedBy(2));

        ListedNote again = writing.add(lawyer, naming(PORTAL, shown), command);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(notes.all()).hasSize(1);
        assertThat(notes.announced()).hasSize(1);
    }

    @Test
    void tiesCursorsToWhatWasAsked() {
        for (String text : List.of("1", "2", "3")) {
            clock.advance(Note.EDITABLE);
            writing.add(lawyer, form(PORTAL, text), by(lawyer));
        }

        Page<ListedNote> page = reading.page(lawyer, NoteQuestion.of(null, "writtenAt"), PageRequest.first(2));

        assertThat(page.items()).extracting(ListedNote::text).containsExactly("1", "2");
        PageRequest next = new PageRequest(2, page.nextCursor());
        assertThat(reading.page(lawyer, NoteQuestion.of(null, "writtenAt"), next)
                        .items())
                .extracting(ListedNote::text)
                .containsExactly("3");
        for (NoteQuestion other : List.of(NoteQuestion.of("PORTAL", "writtenAt"), NoteQuestion.of(null, null))) {
            assertThatExceptionOfType(MalformedCursor.class).isThrownBy(() -> reading.page(lawyer, other, next));
        }
    }

    @Test
    void refusesAQuestionThatIsNone() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> NoteQuestion.of("ALL", "text"))
                .satisfies(refused -> assertThat(problems(refused))
                        .isEqualTo("/audience note-audience-unknown, /sort note-sort-unknown"));
    }

    @Test
    void s110MentionsThoseWhoSeeAContract() {
        NotedThing contract = new NotedThing(
                matter.owner(), "CON-2026-000001", null, matter.everyone(), Set.of("role:CONTRACT_MANAGER"));

        assertThat(writing.add(access(contract, LAWYER), mentioning(INTERNAL, CONTRACT_MANAGER), by(lawyer))
                        .state()
                        .wording()
                        .mentioned())
                .containsExactly(CONTRACT_MANAGER);
    }

    private static String problems(Refused refused) {
        return refused.fields().stream()
                .map(WritingNotesTests::problem)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static String problem(FieldProblem problem) {
        return problem.pointer() + " " + problem.key();
    }

    private static void assertRefused(ThrowingCallable command, Refusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(command)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
