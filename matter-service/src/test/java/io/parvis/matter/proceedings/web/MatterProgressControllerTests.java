package io.parvis.matter.proceedings.web;

import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

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
import io.parvis.matter.matters.InMemoryMatters;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterFixture;
import io.parvis.matter.proceedings.ProceedingsInMemory;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.testsupport.commands.Commands;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({MatterProgressController.class, HearingController.class, PortalProgressController.class})
@Import(ProceedingsInMemory.class)
class MatterProgressControllerTests {

    private static final String DEVELOPMENT = "{\"happenedOn\": \"2026-11-23\", \"text\": \"The defence was filed.\"}";

    private final Calls calls;
    private final InMemoryMatters matters;
    private final TestDirectory directory = new TestDirectory();
    private final Matter matter = openedFrom(aRequest(MatterKind.LITIGATION), MatterFixture.OPENED_AT);
    private final String main = "/api/main/matters/" + matter.id();
    private final String portal = "/api/portal/matters/" + matter.id();

    @Autowired
    MatterProgressControllerTests(MockMvcTester mvc, InMemoryMatters matters) {
        this.calls = new Calls(mvc);
        this.matters = matters;
    }

    @BeforeEach
    void givenALitigationOfClaires() {
        matters.forgetAll();
        matters.add(matter, opening(matter));
    }

    @Test
    void s48ShowsImportantDevelopmentsToBothSides() {
        MvcTestResult added = post(LAWYER, "/developments", DEVELOPMENT);

        assertThat(added).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"2\"");
        assertThat(calls.get(ADMIN, added.getResponse().getHeader(HttpHeaders.LOCATION)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.text")
                .isEqualTo("The defence was filed.");
        assertThat(calls.get(CLAIRE, portal + "/developments"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].happenedOn", day -> assertThat(day).isEqualTo("2026-11-23"))
                .hasPathSatisfying("$.items[0].text", text -> assertThat(text).isEqualTo("The defence was filed."));
        assertThat(calls.get(OTTO, portal + "/developments")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void pointsAtWhatADevelopmentLacks() {
        assertThat(post(LAWYER, "/developments", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/happenedOn", "/text");
    }

    @Test
    void s49ShowsTheHearingsThatTheTeamShows() {
        String shown = schedule("Tribunal de commerce", true);
        String hidden = schedule("Canary court", false);

        assertThat(calls.get(CLAIRE, portal + "/hearings"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[*].court",
                        courts -> assertThat(courts).asArray().containsExactly("Tribunal de commerce"))
                .hasPathSatisfying(
                        "$.items[0].timeZone", zone -> assertThat(zone).isEqualTo("Europe/Paris"));
        assertThat(Told.by(calls.get(CLAIRE, portal + "/hearings")).body()).doesNotContain("Canary", "shown");
        assertThat(calls.get(ADMIN, main + "/hearings"))
                .bodyJson()
                .extractingPath("$.items[*].court")
                .asArray()
                .containsExactlyInAnyOrder("Tribunal de commerce", "Canary court");

        assertThat(post(LAWYER, hidden + "/show", "")).hasStatusOk();
        assertThat(post(LAWYER, shown + "/hide", "")).hasStatusOk();
        assertThat(calls.get(CLAIRE, portal + "/hearings"))
                .bodyJson()
                .extractingPath("$.items[*].court")
                .asArray()
                .containsExactly("Canary court");
    }

    @Test
    void tellsWhatBecomesOfAHearing() {
        String hearing = schedule("Tribunal de commerce", true);

        assertStatus(post(LAWYER, hearing + "/adjourn", ""), "ADJOURNED");
        assertStatus(
                post(LAWYER, hearing + "/reschedule", appointment("Tribunal de commerce", "2027-01-11", true)),
                "RESCHEDULED");
        assertThat(post(LAWYER, hearing + "/hold", "{}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("hearing-not-begun");
        assertStatus(post(LAWYER, hearing + "/cancel", "{\"outcome\": \"settled\"}"), "CANCELLED");
        assertThat(calls.get(ADMIN, main + hearing))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.outcome")
                .isEqualTo("settled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/developments",
                "/hearings",
                "/hearings/1/reschedule",
                "/hearings/1/adjourn",
                "/hearings/1/hold",
                "/hearings/1/cancel",
                "/hearings/1/show",
                "/hearings/1/hide"
            })
    void isForLawyersWhoSeeIt(String path) {
        assertThat(post(ADMIN, path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(CONTRACT_MANAGER, path, "{}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(CLAIRE, path, "{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void s53KeepsItsHistoryToTheTeam() {
        post(LAWYER, "/developments", DEVELOPMENT);
        matters.change(
                directory.viewer(LAWYER),
                matter.matterId(),
                Commands.by(directory.viewer(LAWYER)),
                moved -> moved.move(MatterFixture.COURSE, MatterStatus.UNDER_REVIEW, null, MatterFixture.WORK));

        assertThat(calls.get(ADMIN, main + "/history"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0]",
                        change -> assertThat(change)
                                .asMap()
                                .containsEntry("what", "status")
                                .containsEntry("from", "SUBMITTED")
                                .containsEntry("to", "UNDER_REVIEW")
                                .containsEntry("actor", "member:laura")
                                .containsEntry("actorName", "Laura Example")
                                .containsEntry("at", "2026-11-23T10:30:00Z"))
                .hasPathSatisfying("$.items[1].what", what -> assertThat(what).isEqualTo("development"));
        assertThat(calls.get(CONTRACT_MANAGER, main + "/history")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CLAIRE, portal + "/history")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String schedule(String court, boolean shown) {
        MvcTestResult scheduled = post(LAWYER, "/hearings", appointment(court, "2026-12-14", shown));
        assertThat(scheduled).hasStatus(HttpStatus.CREATED);
        String location = scheduled.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(main + "/hearings/");
        return location.substring(main.length());
    }

    private static String appointment(String court, String day, boolean shown) {
        return """
                {"startsAt": "%sT09:30:00+01:00", "timeZone": "Europe/Paris", "court": "%s", "shown": %s}
                """.formatted(day, court, shown);
    }

    private static void assertStatus(MvcTestResult answer, String status) {
        assertThat(answer).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo(status);
    }

    private MvcTestResult post(PersonId person, String path, String body) {
        return calls.post(person, main + path, body, Map.of());
    }
}
