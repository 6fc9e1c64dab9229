package io.parvis.matter.attachments.web;

import static io.parvis.matter.matters.MatterFixture.LATER;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.Persons.client;
import static io.parvis.testsupport.directory.Persons.member;
import static io.parvis.testsupport.directory.Persons.with;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.GLOBEX;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.AccessType;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.files.FileEvent;
import io.parvis.files.FileId;
import io.parvis.files.FilesInMemory;
import io.parvis.files.FilingCabinet;
import io.parvis.files.Samples;
import io.parvis.files.Visibility;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.InMemoryMatters;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.matters.RequestersSide;
import io.parvis.matter.matters.Restriction;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;

/** Claire asked for the matter, Paul watches it, and a lawyer works on it. */
@WebMvcTest({
    AttachmentController.class,
    AttachmentChangesController.class,
    FolderController.class,
    PortalAttachmentController.class
})
@Import({MattersInMemory.class, FilesInMemory.class, ReachingAttachments.class})
class AttachmentControllerTests {

    private static final Map<String, String> ANY_VERSION = Map.of(HttpHeaders.IF_MATCH, "*");

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryMatters matters;
    private final FilingCabinet cabinet;
    private final InMemoryPeople people;
    private final Viewer laura = new TestDirectory().viewer(LAWYER);
    private final Matter matter = aMatter();
    private final String main = "/api/main/matters/" + matter.id() + "/attachments";
    private final String portal = "/api/portal/matters/" + matter.id() + "/attachments";

    @Autowired
    AttachmentControllerTests(MockMvcTester mvc, InMemoryMatters matters, FilingCabinet cabinet, People people) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.matters = matters;
        this.cabinet = cabinet;
        this.people = (InMemoryPeople) people;
    }

    @BeforeEach
    void givenAMatterThatPaulWatches() {
        matters.forgetAll();
        cabinet.forgetAll();
        people.with(client(CLAIRE.value(), AccessType.BOTH, ACME), member(LAWYER.value(), Role.LAWYER));
        matter.access().watch(PAUL, WORK);
        matters.add(matter, opening(matter));
    }

    @Test
    void s50AndS59TheRequesterSendsAndBothSidesSee() {
        MvcTestResult sent = send(CLAIRE, portal, "nda.pdf", Samples.PDF);

        assertThat(sent).hasStatus(HttpStatus.CREATED);
        String location = Objects.requireNonNull(sent.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(location).startsWith(portal + "/");
        assertThat(calls.get(CLAIRE, location)).hasStatusOk();
        assertThat(calls.get(PAUL, portal))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].name", name -> assertThat(name).isEqualTo("nda.pdf"))
                .hasPathSatisfying(
                        "$.items[0].versions[0].addedBy",
                        name -> assertThat(name).isEqualTo("Claire Example"))
                .hasPathSatisfying("$.items[0].own", own -> assertThat(own).isEqualTo(false));
        assertThat(calls.get(LAWYER, main))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].portal", marker -> assertThat(marker).isEqualTo(true))
                .hasPathSatisfying(
                        "$.items[0].origin", origin -> assertThat(origin).isEqualTo("PORTAL"));
    }

    @Test
    void s59TheTeamsFileIsHiddenUntilItIsShownAndHiddenAgain() {
        String file = idOf(send(LAWYER, main, "opinion.pdf", Samples.PDF));
        assertHidden(file);

        assertThat(work("/" + file + "/show"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.portal", marker -> assertThat(marker).isEqualTo(true))
                .hasPathSatisfying("$.choice", choice -> assertThat(choice).isEqualTo("SHOWN"))
                .hasPathSatisfying("$.history[0].what", what -> assertThat(what).isEqualTo("SHOWN"))
                .hasPathSatisfying("$.history[0].by", by -> assertThat(by).isEqualTo("member:" + LAWYER.value()))
                .hasPathSatisfying("$.history[0].at", at -> assertThat(at).isEqualTo(LATER.toString()));
        assertThat(calls.get(PAUL, portal + "/" + file)).hasStatusOk();
        assertThat(calls.get(PAUL, portal + "/" + file + "/content")).hasStatusOk();

        assertThat(work("/" + file + "/inherit")).hasStatusOk();
        assertHidden(file);
    }

    @Test
    void s59AFoldersVisibilityCoversWhatIsInItAndTheFilesOwnChoiceWins() {
        String folder = folder("Evidence", null);
        String covered = idOf(sendInto(folder, "a.pdf"));
        String own = idOf(sendInto(folder, "b.pdf"));
        assertThat(work("/folders/" + folder + "/show")).hasStatusOk();
        assertThat(work("/" + own + "/hide")).hasStatusOk();

        assertThat(calls.get(CLAIRE, portal))
                .bodyJson()
                .hasPathSatisfying(
                        "$.folders.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo(covered))
                .hasPathSatisfying("$.items[0].folderId", id -> assertThat(id).isEqualTo(folder));
        assertHidden(own);

        assertThat(work("/folders/" + folder + "/hide")).hasStatusOk();
        assertHidden(covered);
    }

    @Test
    void s59NothingIsHiddenFromWhoSentIt() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        assertThat(work("/" + file + "/hide")).hasStatusOk();

        assertThat(calls.get(CLAIRE, portal + "/" + file)).hasStatusOk();
        assertThat(calls.get(PAUL, portal + "/" + file)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void s53ThePortalsTypesHaveNothingOfTheTeams() {
        String file = idOf(send(LAWYER, main, "opinion.pdf", Samples.PDF));
        work("/" + file + "/show");

        assertThat(calls.get(CLAIRE, portal))
                .bodyText()
                .doesNotContain("\"portal\"", "choice", "marker", "given", "history", LAWYER.value(), "Laura", "@");
    }

    @Test
    void s60WatchersReadAndSendNothing() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        assertThat(send(PAUL, portal, "mine.pdf", Samples.PDF))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("only-requester-sends"));
        assertThat(send(PAUL, portal + "/" + file + "/versions", "mine.pdf", Samples.PDF))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.get(PAUL, portal + "/" + file + "/content")).hasStatusOk();
    }

    @Test
    void versionsAreAddedToOnesOwnFilesAndTheTeamsStaysWithItUntilItIsGiven() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));
        assertThat(send(CLAIRE, portal + "/" + file + "/versions", "nda 2.docx", Samples.DOCX))
                .hasStatus(HttpStatus.CREATED);
        assertThat(send(LAWYER, main + "/" + file + "/versions", "counter.pdf", Samples.PDF))
                .hasStatus(HttpStatus.CREATED);

        assertThat(calls.get(CLAIRE, portal + "/" + file))
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("nda 2.docx"))
                .hasPathSatisfying(
                        "$.versions.length()", count -> assertThat(count).isEqualTo(2));
        assertThat(calls.get(CLAIRE, portal + "/" + file + "/content?version=3"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CLAIRE, portal + "/" + file + "/content?version=1"))
                .hasStatusOk()
                .body()
                .isEqualTo(Samples.PDF);

        assertThat(work("/" + file + "/versions/3/give")).hasStatusOk();
        assertThat(calls.get(CLAIRE, portal + "/" + file))
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("counter.pdf"))
                .hasPathSatisfying(
                        "$.versions[2].addedBy", name -> assertThat(name).isNull());
        assertThat(work("/" + file + "/versions/9/give")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void holdsTheRequesterToWhatTheySawAndComparesNoVersion() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));
        String path = portal + "/" + file;
        String seen =
                Objects.requireNonNull(calls.get(CLAIRE, path).getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(send(LAWYER, main + "/" + file + "/versions", "counter.pdf", Samples.PDF))
                .hasStatus(HttpStatus.CREATED);

        assertThat(send(CLAIRE, path + "/versions", "2.pdf", Samples.PDF, Map.of(HttpHeaders.IF_MATCH, "\"2\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(send(CLAIRE, path + "/versions", "2.pdf", Samples.PDF, Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatus(HttpStatus.CREATED);
        assertThat(send(CLAIRE, path + "/versions", "3.pdf", Samples.PDF, Map.of(HttpHeaders.IF_MATCH, seen)))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void theTeamsFileGetsNoVersionFromThePortal() {
        String file = idOf(send(LAWYER, main, "opinion.pdf", Samples.PDF));
        work("/" + file + "/show");

        assertThat(send(CLAIRE, portal + "/" + file + "/versions", "mine.pdf", Samples.PDF))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("attachment-not-own"));
    }

    @Test
    void s59TheMattersOwnChoiceShowsTheTeamsFilesThatNobodyDecidedAbout() {
        String file = idOf(send(LAWYER, main, "opinion.pdf", Samples.PDF));

        showTeamsFiles(Visibility.SHOWN);

        assertThat(calls.get(PAUL, portal + "/" + file)).hasStatusOk();
        assertThat(calls.get(LAWYER, main + "/" + file))
                .bodyJson()
                .hasPathSatisfying("$.portal", marker -> assertThat(marker).isEqualTo(true))
                .hasPathSatisfying("$.choice", choice -> assertThat(choice).isNull());
    }

    @Test
    void s59AFileThatIsHiddenBeforeItsBytesAreThereIsAnnouncedToNobody() {
        showTeamsFiles(Visibility.SHOWN);

        MvcTestResult sent =
                send(LAWYER, main, meanwhile("opinion.pdf", () -> showTeamsFiles(Visibility.HIDDEN)), Map.of());

        assertThat(sent)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying("$.portal", marker -> assertThat(marker).isEqualTo(false));
        String file = idOf(sent);
        assertThat(cabinet.files.announced()).containsExactly(new FileEvent.Added(new FileId(file), false));
        assertHidden(file);
    }

    static Stream<Arguments> turns() {
        Person claire = client(CLAIRE.value(), AccessType.BOTH, ACME);
        return Stream.of(
                Arguments.of("banned", with(claire, PersonStatus.BANNED), HttpStatus.UNAUTHORIZED),
                Arguments.of("moved", client(CLAIRE.value(), AccessType.BOTH, GLOBEX), HttpStatus.NOT_FOUND));
    }

    /** S26: an upload that began before lasts. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("turns")
    void keepsNothingOfWhoMayBeThereNoMoreWhenItsBytesAre(String turn, Person meanwhile, HttpStatus status) {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        for (String path : List.of(portal, portal + "/" + file + "/versions")) {
            people.with(client(CLAIRE.value(), AccessType.BOTH, ACME));
            assertThat(send(CLAIRE, path, meanwhile("mine.pdf", () -> people.with(meanwhile)), Map.of()))
                    .hasStatus(status);
        }

        assertOneVersion();
    }

    @Test
    void keepsNothingOfWhoseMatterItIsNoMoreWhenItsBytesAreThere() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));
        MockMultipartFile late =
                meanwhile("mine.pdf", () -> change(changed -> changed.access().handTo(NINA, WORK)));

        assertThat(send(CLAIRE, portal, late, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        change(changed -> changed.access().handTo(CLAIRE, WORK));
        assertThat(send(CLAIRE, portal + "/" + file + "/versions", late, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);

        assertOneVersion();
    }

    @Test
    void keepsNothingOfAMatterThatWasTakenBackWhenTheBytesAreThere() {
        Matter shared = aMatterOfTheTeam();
        shared.access().share(new RequestersSide(CLAIRE, ACME, List.of(), false), WORK);
        matters.add(shared, opening(shared));
        String path = "/matters/" + shared.id() + "/attachments";
        MockMultipartFile late = meanwhile(
                "mine.pdf",
                () -> matters.change(
                        laura,
                        shared.matterId(),
                        Commands.by(laura),
                        changed -> changed.access().unshare(WORK)));

        assertThat(send(CLAIRE, "/api/portal" + path, late, Map.of())).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(calls.get(LAWYER, "/api/main" + path))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(0));
    }

    @Test
    void keepsNothingOfAMemberWhoIsNoLawyerAnyMoreWhenItsBytesAreThere() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        for (String path : List.of(main, main + "/" + file + "/versions")) {
            people.with(member(LAWYER.value(), Role.LAWYER));
            MockMultipartFile late = meanwhile("mine.pdf", () -> people.with(member(LAWYER.value(), Role.ADMIN)));
            assertThat(send(LAWYER, path, late, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        }

        people.with(member(LAWYER.value(), Role.LAWYER));
        assertOneVersion();
    }

    private void assertOneVersion() {
        assertThat(calls.get(LAWYER, main))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying(
                        "$.items[0].versions.length()",
                        count -> assertThat(count).isEqualTo(1));
        assertThat(cabinet.files.announced()).hasSize(1);
        assertThat(cabinet.contents.loose(LATER.plusSeconds(1), 10)).isEmpty();
    }

    private void showTeamsFiles(Visibility choice) {
        change(changed -> changed.access().showFiles(choice, WORK));
    }

    private void change(Consumer<Matter> verb) {
        matters.change(laura, matter.matterId(), Commands.by(laura), verb);
    }

    /** A file while whose bytes come something else happens. */
    private static MockMultipartFile meanwhile(String name, Runnable other) {
        return new MockMultipartFile("file", name, "application/pdf", Samples.PDF) {
            @Override
            public InputStream getInputStream() throws IOException {
                other.run();
                return super.getInputStream();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"/show", "/hide", "/inherit", "/versions/1/give"})
    void filesAreChangedByLawyersWhoSeeTheMatter(String verb) {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        assertThat(calls.post(ADMIN, main + "/" + file + verb, "", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.post(CONTRACT_MANAGER, main + "/" + file + verb, "", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(CLAIRE, main + "/" + file + verb, "", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.get(ADMIN, main + "/" + file)).hasStatusOk();
    }

    @Test
    void s102AnotherCompanyFindsNothing() {
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        for (String path : List.of("", "/" + file, "/" + file + "/content", ".zip")) {
            assertThat(calls.get(OTTO, portal + path)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(send(OTTO, portal, "mine.pdf", Samples.PDF)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aRestrictedMattersFilesAreItsAudiencesAlone() {
        Matter restricted = aMatter();
        restricted.access().restrict(new Restriction(List.of(ADMIN)), WORK);
        matters.add(restricted, opening(restricted));
        String path = "/matters/" + restricted.id() + "/attachments";
        String file = idOf(send(CLAIRE, "/api/portal" + path, "nda.pdf", Samples.PDF));

        for (String below : List.of("", "/" + file, "/" + file + "/content", ".zip")) {
            assertThat(calls.get(LAWYER, "/api/main" + path + below)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(calls.get(ADMIN, "/api/main" + path + below)).hasStatusOk();
        }
        assertThat(send(LAWYER, "/api/main" + path, "nda.pdf", Samples.PDF)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void s102AFileOfAnotherMatterIsNotThere() {
        Matter other = aMatter();
        matters.add(other, opening(other));
        String file = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));

        assertThat(calls.get(CLAIRE, "/api/portal/matters/" + other.id() + "/attachments/" + file))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(LAWYER, "/api/main/matters/" + other.id() + "/attachments/" + file + "/content"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aCursorLeadsOnInTheFilesOfItsOwnMatterAndSideAlone() {
        Matter other = aMatter();
        matters.add(other, opening(other));
        for (String name : List.of("one.pdf", "two.pdf")) {
            send(CLAIRE, portal, name, Samples.PDF);
            send(CLAIRE, "/api/portal/matters/" + other.id() + "/attachments", name, Samples.PDF);
        }
        String portals = cursorOf(calls.get(CLAIRE, portal + "?limit=1"));
        String teams = cursorOf(calls.get(LAWYER, main + "?limit=1"));

        assertThat(calls.get(CLAIRE, portal + "?limit=1&cursor=" + portals)).hasStatusOk();
        assertThat(calls.get(LAWYER, main + "?limit=1&cursor=" + teams)).hasStatusOk();
        for (MvcTestResult answer : List.of(
                calls.get(CLAIRE, "/api/portal/matters/" + other.id() + "/attachments?limit=1&cursor=" + portals),
                calls.get(LAWYER, "/api/main/matters/" + other.id() + "/attachments?limit=1&cursor=" + teams),
                calls.get(CLAIRE, portal + "?limit=1&cursor=" + teams),
                calls.get(LAWYER, main + "?limit=1&cursor=" + portals))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .bodyJson()
                    .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("malformed-parameter"));
        }
    }

    private static String cursorOf(MvcTestResult answer) {
        return JsonPath.read(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.nextCursor");
    }

    @Test
    void filesAreMovedAndRemovedByThoseWhoSawTheirVersion() {
        String folder = folder("Evidence", null);
        String file = idOf(send(LAWYER, main, "opinion.pdf", Samples.PDF));

        assertThat(work("/" + file + "/folder", "{\"folderId\": \"%s\"}".formatted(folder)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.folderId", id -> assertThat(id).isEqualTo(folder));
        assertThat(work("/" + file + "/folder", "{\"folderId\": \"nowhere\"}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(delete(main + "/folders/" + folder, ANY_VERSION)).hasStatus(HttpStatus.CONFLICT);
        assertThat(delete(main + "/" + file, Map.of())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(delete(main + "/" + file, Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(delete(main + "/" + file, Map.of(HttpHeaders.IF_MATCH, "\"2\"")))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(calls.get(LAWYER, main + "/" + file)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(delete(main + "/folders/" + folder, ANY_VERSION)).hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void foldersAreNamedAndMoved() {
        String outer = folder("Evidence", null);
        String inner = folder("Photos", outer);

        assertThat(work("/folders/" + inner + "/name", "{\"name\": \"Plans\"}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Plans"))
                .hasPathSatisfying("$.parentId", parent -> assertThat(parent).isEqualTo(outer));
        assertThat(work("/folders/" + outer + "/parent", "{\"parentId\": \"%s\"}".formatted(inner)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("folder-in-itself"));
        assertThat(work("/folders/" + inner + "/parent", "{}"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.history[0].what", what -> assertThat(what).isEqualTo("RENAMED"))
                .hasPathSatisfying(
                        "$.history[0].detail", detail -> assertThat(detail).isEqualTo("Photos"))
                .hasPathSatisfying("$.history[1].what", what -> assertThat(what).isEqualTo("MOVED"));
        assertThat(work("/folders/" + inner + "/name", "{\"name\": \" \"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(work("/folders/nowhere/show")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(ADMIN, main + "/folders", "{\"name\": \"Mine\"}", Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aRepeatedUploadIsOne() {
        Map<String, String> key = Map.of("Idempotency-Key", "once");
        MvcTestResult first = send(CLAIRE, portal, "nda.pdf", Samples.PDF, key);
        MvcTestResult again = send(CLAIRE, portal, "nda.pdf", Samples.PDF, key);

        assertThat(again).hasStatus(HttpStatus.CREATED);
        assertThat(idOf(again)).isEqualTo(idOf(first));
        assertThat(send(CLAIRE, portal, "nda.docx", Samples.DOCX, key)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(calls.get(CLAIRE, portal))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(1));
    }

    static Stream<Arguments> refused() {
        byte[] workbook = Samples.zip("[Content_Types].xml", "xl/workbook.xml");
        return Stream.of(
                Arguments.of("empty.pdf", new byte[0], 422, "file-empty"),
                Arguments.of("nda.pdf", Samples.PNG, 422, "file-not-its-type"),
                Arguments.of("nda.pdf", Samples.PROGRAM, 422, "file-executable"),
                Arguments.of("setup.exe", Samples.PROGRAM, 422, "file-executable"),
                Arguments.of("clients.zip", workbook, 422, "file-type-not-allowed"),
                Arguments.of("clients.docx", workbook, 422, "file-not-its-type"),
                Arguments.of("bomb.docx", Samples.bomb("word/document.xml"), 422, "file-unpacks-too-large"),
                Arguments.of("bomb.xlsx", Samples.bomb("xl/worksheets/sheet1.xml"), 422, "file-unpacks-too-large"),
                Arguments.of("large.pdf", Arrays.copyOf(Samples.PDF, 1024 * 1024 + 1), 413, "payload-too-large"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("refused")
    void s40WhatMayNotComeInIsRefusedFromBothSides(String name, byte[] content, int status, String key) {
        for (MvcTestResult answer : List.of(send(CLAIRE, portal, name, content), send(LAWYER, main, name, content))) {
            assertThat(answer)
                    .hasStatus(status)
                    .bodyJson()
                    .hasPathSatisfying("$.key", told -> assertThat(told).isEqualTo(key));
        }
        assertThat(calls.get(LAWYER, main))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(0));
    }

    @Test
    void aNameLosesItsPathAndWhatCantBeSeen() {
        assertThat(send(CLAIRE, portal, "../../etc/nd\u0000a\u202E.pdf", Samples.PDF))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("nda.pdf"));
    }

    @Test
    void whoMaySendIsAskedBeforeWhatWasSent() {
        assertThat(calls.post(OTTO, portal, "{}", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(PAUL, portal, "{}", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.post(ADMIN, main, "{}", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.post(CLAIRE, portal, "{}", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", pointer -> assertThat(pointer).isEqualTo("/file"));
    }

    @Test
    void givesRangesAndNoneBeyondTheEnd() {
        String content = portal + "/" + idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF)) + "/content";

        assertThat(calls.get(CLAIRE, content, Map.of(HttpHeaders.RANGE, "bytes=0-3")))
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .body()
                .isEqualTo(Arrays.copyOf(Samples.PDF, 4));
        assertThat(calls.get(CLAIRE, content, Map.of(HttpHeaders.RANGE, "bytes=99999-")))
                .hasStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                .hasHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + Samples.PDF.length)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("range-not-satisfiable"));
    }

    @Test
    void s59ZipsWhatOneSeesOrChooses() throws IOException {
        String folder = folder("Evidence", null);
        String clients = idOf(send(CLAIRE, portal, "nda.pdf", Samples.PDF));
        String teams = idOf(sendInto(folder, "opinion.pdf"));

        assertThat(names(calls.get(CLAIRE, portal + ".zip"))).containsExactly("nda.pdf");
        assertThat(names(calls.get(LAWYER, main + ".zip")))
                .containsExactlyInAnyOrder("nda.pdf", "Evidence/opinion.pdf");
        assertThat(names(calls.get(LAWYER, main + ".zip?folder=" + folder))).containsExactly("Evidence/opinion.pdf");
        assertThat(names(calls.get(LAWYER, main + ".zip?file=" + clients))).containsExactly("nda.pdf");
        assertThat(calls.get(CLAIRE, portal + ".zip?file=" + teams)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CLAIRE, portal + ".zip").getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;")
                .contains(matter.state().number().value() + ".zip");
    }

    private static List<String> names(MvcTestResult answer) throws IOException {
        assertThat(answer).hasStatusOk();
        List<String> names = new ArrayList<>();
        byte[] body = answer.getResponse().getContentAsByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void assertHidden(String file) {
        for (PersonId client : List.of(CLAIRE, PAUL)) {
            assertThat(calls.get(client, portal + "/" + file)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(calls.get(client, portal + "/" + file + "/content")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(calls.get(client, portal)).bodyText().doesNotContain(file);
        }
    }

    private String folder(String name, String parent) {
        String inside = parent == null ? "" : ", \"parentId\": \"%s\"".formatted(parent);
        MvcTestResult made = work("/folders", "{\"name\": \"%s\"%s}".formatted(name, inside));
        assertThat(made).hasStatus(HttpStatus.CREATED);
        return idOf(made);
    }

    private MvcTestResult work(String path) {
        return work(path, "");
    }

    private MvcTestResult work(String path, String body) {
        return calls.post(LAWYER, main + path, body, Map.of());
    }

    private MvcTestResult delete(String path, Map<String, String> headers) {
        return mvc.delete()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestDirectory.subject(LAWYER))
                .headers(others(headers))
                .exchange();
    }

    private MvcTestResult sendInto(String folder, String name) {
        return send(LAWYER, main + "?folderId=" + folder, name, Samples.PDF);
    }

    private MvcTestResult send(PersonId person, String path, String name, byte[] content) {
        return send(person, path, name, content, Map.of());
    }

    private MvcTestResult send(PersonId person, String path, String name, byte[] content, Map<String, String> headers) {
        return send(person, path, new MockMultipartFile("file", name, "text/plain", content), headers);
    }

    private MvcTestResult send(PersonId person, String path, MockMultipartFile file, Map<String, String> headers) {
        return mvc.post()
                .uri(path)
                .multipart()
                .file(file)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + TestDirectory.subject(person))
                .headers(others(headers))
                .exchange();
    }

    private static HttpHeaders others(Map<String, String> headers) {
        HttpHeaders others = new HttpHeaders();
        headers.forEach(others::set);
        return others;
    }

    private static String idOf(MvcTestResult answer) {
        return JsonPath.read(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), "$.id");
    }
}
