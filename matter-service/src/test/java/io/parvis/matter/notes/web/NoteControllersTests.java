package io.parvis.matter.notes.web;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.files.FileOwner;
import io.parvis.files.FilesInMemory;
import io.parvis.files.Side;
import io.parvis.matter.matters.InMemoryMatters;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.matters.Restriction;
import io.parvis.matter.notes.NotingMatters;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.notes.InMemoryNoteFiles;
import io.parvis.notes.InMemoryNotes;
import io.parvis.notes.Note;
import io.parvis.notes.NoteAudience;
import io.parvis.notes.NoteEvent;
import io.parvis.notes.NoteId;
import io.parvis.notes.NoteState;
import io.parvis.notes.NotesInMemory;
import io.parvis.notes.Wording;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

/** Notes on a matter that Claire asked for and Paul watches. */
@WebMvcTest({PortalNoteController.class, MainNoteController.class})
@Import({MattersInMemory.class, FilesInMemory.class, NotesInMemory.class, NotingMatters.class})
class NoteControllersTests {

    private static final String HELLO = "{\"text\": \"When is the hearing?\"}";
    private static final String CANARY = "{\"text\": \"Canary\", \"audience\": \"INTERNAL\"}";
    private static final Map<String, String> NO_HEADERS = Map.of();

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryMatters matters;
    private final InMemoryNotes notes;
    private final InMemoryNoteFiles files;
    private final TestDirectory directory = new TestDirectory();
    private final Matter matter = aMatter();
    private final FileOwner owner = new FileOwner("matters", matter.id());
    private final String portal = "/api/portal/matters/" + matter.id() + "/notes";
    private final String main = "/api/main/matters/" + matter.id() + "/notes";

    @Autowired
    NoteControllersTests(MockMvcTester mvc, InMemoryMatters matters, InMemoryNotes notes, InMemoryNoteFiles files) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.matters = matters;
        this.notes = notes;
        this.files = files;
    }

    @BeforeEach
    void givenAMatter() {
        notes.forgetAll();
        matters.forgetAll();
        matter.access().watch(PAUL, WORK);
        matters.add(matter, opening(matter));
    }

    @Test
    void s51BothSidesWriteAndReadEachOther() {
        files.put(owner, "plan", true);
        MvcTestResult asked =
                calls.post(CLAIRE, portal, "{\"text\": \"When is the hearing?\", \"fileIds\": [\"plan\"]}", NO_HEADERS);
        assertThat(asked).hasStatus(HttpStatus.CREATED);
        String id = location(asked).substring(portal.length() + 1);
        assertThat(calls.get(CLAIRE, location(asked))).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "id": "%s", "authorName": "Claire Example", "fromTeam": false, "text": "When is the hearing?",
                          "writtenAt": "2026-11-23T10:30:00Z", "edited": false, "editedAt": null,
                          "editableUntil": "2026-11-23T10:45:00Z", "files": [{"id": "plan", "name": "plan.pdf"}]
                        }
                        """.formatted(id));

        MvcTestResult answered = post(LAWYER, "{\"text\": \"On Thursday.\", \"audience\": \"PORTAL\"}");
        assertThat(answered).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");

        assertThat(calls.get(PAUL, portal))
                .bodyJson()
                .extractingPath("$.items[*].text")
                .asArray()
                .containsExactlyInAnyOrder("When is the hearing?", "On Thursday.");
        assertThat(calls.get(LAWYER, main + "/" + id)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "id": "%s", "audience": "PORTAL", "author": {"id": "claire", "name": "Claire Example"}, "fromTeam": false,
                          "text": "When is the hearing?", "mentioned": [],
                          "writtenAt": "2026-11-23T10:30:00Z", "edited": false, "editedAt": null,
                          "editableUntil": null, "files": [{"id": "plan", "name": "plan.pdf", "shown": true}]
                        }
                        """.formatted(id));
    }

    @Test
    void s62TheTeamSeesAClientsNoteWithItsFilesAndAnswers() {
        files.put(owner, "plan", true);
        calls.post(CLAIRE, portal, "{\"text\": \"See the plan.\", \"fileIds\": [\"plan\"]}", NO_HEADERS);

        assertThat(calls.get(ADMIN, main + "?audience=PORTAL"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].text", texts -> assertThat(texts).asArray().containsExactly("See the plan."))
                .hasPathSatisfying(
                        "$.items[0].files[*].name",
                        names -> assertThat(names).asArray().containsExactly("plan.pdf"));
        assertThat(post(LAWYER, "{\"text\": \"Thank you.\", \"audience\": \"PORTAL\"}"))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void s53ThePortalHasNothingOfANoteOfTheTeam() {
        String internal = note(post(LAWYER, CANARY));

        assertThat(calls.get(CLAIRE, portal)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {"items": [], "nextCursor": null}
                        """);
        assertThat(Told.by(calls.get(CLAIRE, portal + "/" + internal)))
                .isEqualTo(Told.by(calls.get(CLAIRE, portal + "/" + UUID.randomUUID())));
        assertThat(Told.by(put(CLAIRE, portal + "/" + internal, HELLO, "*")).status())
                .isEqualTo(404);
        assertThat(calls.get(CLAIRE, portal + "/" + internal + "/history")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CLAIRE, main)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void s53ATypeOfThePortalSaysNothingOfTheTeamsOwn() {
        files.put(owner, "plan", true);
        note(post(LAWYER, """
                {"text": "Hello", "audience": "PORTAL", "mentionedMemberIds": ["adam"], "fileIds": ["plan"]}
                """));

        assertThat(Told.by(calls.get(CLAIRE, portal)).body())
                .contains("Hello", "Laura Example", "plan.pdf")
                .doesNotContain("audience", "PORTAL", "mention", "adam", "shown", "laura");
    }

    @Test
    void s53NobodyChoosesWhoReadsWhereThatIsSettled() {
        assertThat(calls.post(CLAIRE, portal, CANARY, NO_HEADERS)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(notes.all()).isEmpty();

        String path = main + "/" + note(post(LAWYER, CANARY));
        assertThat(put(LAWYER, path, "{\"text\": \"Hello\", \"audience\": \"PORTAL\"}", "*"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(notes.all())
                .allSatisfy(note -> assertThat(note.state().audience()).isEqualTo(NoteAudience.INTERNAL));
    }

    @Test
    void s60WatchersReadAndDontWrite() {
        String claires = note(calls.post(CLAIRE, portal, HELLO, NO_HEADERS));

        assertThat(calls.get(PAUL, portal)).hasStatusOk();
        for (MvcTestResult refused :
                List.of(calls.post(PAUL, portal, "{}", NO_HEADERS), put(PAUL, portal + "/" + claires, "{}", null))) {
            assertThat(refused)
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyJson()
                    .extractingPath("$.key")
                    .isEqualTo("requester-writes");
        }
    }

    @Test
    void nothingIsForTheClientsOfAnotherCompany() {
        String claires = note(calls.post(CLAIRE, portal, HELLO, NO_HEADERS));

        assertThat(calls.get(OTTO, portal)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(OTTO, portal + "/" + claires)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(OTTO, portal, "{}", NO_HEADERS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(put(OTTO, portal + "/" + claires, "{}", null)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CONTRACT_MANAGER, main)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(CONTRACT_MANAGER, "{}")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void s52WhoeverOfTheTeamSeesTheMatterWritesToTheTeamAndLawyersToClients() {
        assertThat(post(ADMIN, CANARY)).hasStatus(HttpStatus.CREATED);
        assertThat(post(ADMIN, "{\"text\": \"\", \"audience\": \"PORTAL\"}"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("lawyers-write-to-clients");
        assertThat(post(LAWYER, "{\"text\": \"Hello\", \"audience\": \"PORTAL\"}"))
                .hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\": \"Hello\"}", "{\"text\": \"Hello\", \"audience\": null}"})
    void s53ThereIsNoAudienceByDefault(String body) {
        assertThat(post(LAWYER, body))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/audience");
        assertThat(notes.all()).isEmpty();
    }

    @Test
    void s52MentionsThoseWhoSeeTheMatterNowAndNobodyElse() {
        String mentioning = "{\"text\": \"Look\", \"audience\": \"INTERNAL\", \"mentionedMemberIds\": [\"%s\"]}";
        assertThat(post(LAWYER, mentioning.formatted("adam"))).hasStatus(HttpStatus.CREATED);
        for (String other : List.of("conrad", "claire", "nobody")) {
            assertThat(post(LAWYER, mentioning.formatted(other)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyJson()
                    .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("mention-not-possible"))
                    .hasPathSatisfying(
                            "$.errors[0].pointer",
                            pointer -> assertThat(pointer).isEqualTo("/mentionedMemberIds/0"));
        }
        matters.change(
                directory.viewer(LAWYER),
                matter.matterId(),
                Commands.by(directory.viewer(LAWYER)),
                stored -> stored.access().restrict(new Restriction(List.of(LAWYER, CONTRACT_MANAGER)), WORK));

        assertThat(post(LAWYER, mentioning.formatted("adam"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(LAWYER, mentioning.formatted("conrad"))).hasStatus(HttpStatus.CREATED);
        assertThat(post(CONTRACT_MANAGER, mentioning.formatted("laura"))).hasStatus(HttpStatus.CREATED);
        assertThat(calls.get(ADMIN, main)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void s53TellsTheEventsOfATeamsNoteWithTheTeamsKeysAlone() {
        post(LAWYER, CANARY);

        assertThat(notes.announced()).singleElement().isInstanceOfSatisfying(NoteEvent.Added.class, added -> {
            assertThat(added.thing().team()).containsExactlyInAnyOrder("role:LAWYER", "role:ADMIN");
            assertThat(added.thing().everyone()).contains("client:claire@acme", "client:paul@acme");
        });
    }

    @Test
    void wordsANoteAnewWithTheTagThatWasSeen() {
        MvcTestResult written = calls.post(CLAIRE, portal, HELLO, NO_HEADERS);
        String path = location(written);
        String tag = written.getResponse().getHeader(HttpHeaders.ETAG);
        String other = "{\"text\": \"When and where is the hearing?\"}";

        assertThat(put(CLAIRE, path, other, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        for (String none : List.of("\"another\"", "\"1\"")) {
            assertThat(put(CLAIRE, path, other, none)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        }
        MvcTestResult edited = put(CLAIRE, path, other, tag);
        assertThat(edited)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.text", text -> assertThat(text).isEqualTo("When and where is the hearing?"))
                .hasPathSatisfying("$.edited", is -> assertThat(is).isEqualTo(true));
        assertThat(put(CLAIRE, path, HELLO, tag)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(calls.get(
                        CLAIRE,
                        path,
                        Map.of(HttpHeaders.IF_NONE_MATCH, edited.getResponse().getHeader(HttpHeaders.ETAG))))
                .hasStatus(HttpStatus.NOT_MODIFIED);

        assertThat(calls.get(ADMIN, main + path.substring(portal.length()) + "/history"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].text")
                .asArray()
                .containsExactly("When and where is the hearing?", "When is the hearing?");
    }

    @Test
    void wordsATeamsNoteAnewWithItsVersion() {
        String path = main + "/" + note(post(LAWYER, CANARY));

        assertThat(put(LAWYER, path, HELLO, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(LAWYER, path, HELLO, "\"1\"")).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(put(LAWYER, path, HELLO, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(ADMIN, path, "{}", null))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("note-of-another");
        assertThat(calls.get(LAWYER, path))
                .bodyJson()
                .extractingPath("$.audience")
                .isEqualTo("INTERNAL");
    }

    @Test
    void isNotWordedAnewAfterAQuarterOfAnHour() {
        Note old = Note.restore(
                new NoteId(UUID.randomUUID().toString()),
                new NoteState(
                        owner,
                        NoteAudience.PORTAL,
                        "company:acme",
                        Side.PORTAL,
                        CLAIRE,
                        List.of(new Wording("Hello", List.of(), List.of(), LATER.minus(Duration.ofMinutes(16))))));
        notes.add(old, new Command(old.id(), null, Actor.SYSTEM, null));

        assertThat(put(CLAIRE, portal + "/" + old.id(), HELLO, "*"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("note-too-old");
    }

    @Test
    void s53NoNoteShowsAFileByAccident() {
        files.put(owner, "draft", false);
        String naming = "{\"text\": \"See\", \"audience\": \"%s\", \"fileIds\": [\"draft\"]}";

        assertThat(post(LAWYER, naming.formatted("PORTAL")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("note-file-hidden");
        assertThat(calls.post(CLAIRE, portal, "{\"text\": \"See\", \"fileIds\": [\"draft\"]}", NO_HEADERS))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("note-file-unknown");
        assertThat(post(LAWYER, naming.formatted("INTERNAL"))).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void makesOneNoteHoweverOftenItIsAsked() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        String first = note(calls.post(CLAIRE, portal, HELLO, key));

        assertThat(note(calls.post(CLAIRE, portal, HELLO, key))).isEqualTo(first);
        assertThat(calls.post(CLAIRE, portal, "{\"text\": \"Another\"}", key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(notes.all()).hasSize(1);
    }

    @Test
    void bothSidesWriteOnAClosedMatter() {
        matters.forgetAll();
        Matter closed = MatterFixture.aMatterIn(MatterStatus.CLOSED);
        matters.add(closed, opening(closed));

        assertThat(calls.post(CLAIRE, "/api/portal/matters/" + closed.id() + "/notes", HELLO, NO_HEADERS))
                .hasStatus(HttpStatus.CREATED);
        assertThat(calls.post(
                        LAWYER,
                        "/api/main/matters/" + closed.id() + "/notes",
                        "{\"text\": \"Hello\", \"audience\": \"PORTAL\"}",
                        NO_HEADERS))
                .hasStatus(HttpStatus.CREATED);
    }

    @Test
    void s53OnAMatterThatNoClientSeesNothingIsWrittenToClients() {
        Matter teams = MatterFixture.aMatterOfTheTeam();
        matters.add(teams, opening(teams));
        String path = "/api/main/matters/" + teams.id() + "/notes";

        assertThat(calls.post(LAWYER, path, "{\"text\": \"Hello\", \"audience\": \"PORTAL\"}", NO_HEADERS))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("note-for-nobody");
        assertThat(calls.post(LAWYER, path, CANARY, NO_HEADERS)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void listsAPageAtATimeAndRefusesWhatIsNoQuestion() {
        for (int i = 0; i < 3; i++) {
            post(LAWYER, CANARY);
        }

        assertThat(calls.get(LAWYER, main + "?limit=2&sort=writtenAt&audience=INTERNAL"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", length -> assertThat(length).isEqualTo(2))
                .hasPathSatisfying("$.nextCursor", cursor -> assertThat(cursor).isNotNull());
        assertThat(calls.get(LAWYER, main + "?audience=ALL&sort=text"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/audience", "/sort");
    }

    @Test
    void nothingCanBeDeleted() {
        String path = "/" + note(post(LAWYER, CANARY));

        for (String uri : List.of(main + path, portal + path)) {
            assertThat(mvc.delete().uri(uri).header(HttpHeaders.AUTHORIZATION, "Bearer subject-of-laura"))
                    .satisfies(answer ->
                            assertThat(answer.getResponse().getStatus()).isIn(403, 405));
        }
        assertThat(notes.all()).hasSize(1);
    }

    private MvcTestResult post(PersonId person, String body) {
        return calls.post(person, main, body, NO_HEADERS);
    }

    private MvcTestResult put(PersonId person, String path, String body, String tag) {
        return calls.put(person, path, body, tag == null ? NO_HEADERS : Map.of(HttpHeaders.IF_MATCH, tag));
    }

    private static String location(MvcTestResult created) {
        return created.getResponse().getHeader(HttpHeaders.LOCATION);
    }

    private static String note(MvcTestResult created) {
        assertThat(created).hasStatus(HttpStatus.CREATED);
        String location = location(created);
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
