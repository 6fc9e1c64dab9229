package io.parvis.matter.matters.web;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.WORK;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.aRequest;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.directory.Audience;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.InMemoryMatterRows;
import io.parvis.matter.matters.InMemoryMatters;
import io.parvis.matter.matters.Matter;
import io.parvis.matter.matters.MatterDetails;
import io.parvis.matter.matters.MatterRow;
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.matters.Origin;
import io.parvis.matter.matters.Priority;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.MatterStatus;
import io.parvis.testsupport.sheets.Workbooks;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

/** The lists of both sides: S41 to S45, S54. */
@WebMvcTest({MainListController.class, PortalListController.class})
@Import(MattersInMemory.class)
class MatterListControllerTests {

    private static final String PORTAL = "/api/portal/matters";
    private static final String MAIN = "/api/main/matters";

    private final Calls calls;
    private final InMemoryMatters matters;
    private final InMemoryMatterRows rows;

    @Autowired
    MatterListControllerTests(MockMvcTester mvc, InMemoryMatters matters, InMemoryMatterRows rows) {
        this.calls = new Calls(mvc);
        this.matters = matters;
        this.rows = rows;
    }

    @BeforeEach
    void givenNothing() {
        matters.forgetAll();
        rows.forgetAll();
    }

    @Test
    void s41ListsRequestsThatAreNoMattersYetAmongTheMatters() {
        Matter matter = given(aMatter());
        givenARequest();

        assertThat(get(CLAIRE, PORTAL)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items": [
                  {"type": "REQUEST", "id": "request", "href": "/api/portal/requests/request", "requestId": "request",
                   "number": "REQ-2026-000007", "name": "Lease", "kind": "CORPORATE", "status": "INFORMATION_NEEDED",
                   "statusNames": {"en": "Information needed", "fr": "Informations demandées"},
                   "requester": {"id": "claire", "name": "Claire Example"}, "assigneeName": null},
                  {"type": "MATTER", "id": "%s", "href": "/api/portal/matters/%s", "status": "SUBMITTED"}
                ], "nextCursor": null}
                """.formatted(
                        matter.id(), matter.id()));
        assertThat(get(LAWYER, MAIN))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(matter.id());
        assertThat(get(OTTO, PORTAL))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void s41GoesOnInBothPageByPage() {
        Matter matter = given(aMatter());
        givenARequest();
        String cursor = json(get(CLAIRE, PORTAL + "?limit=1")).at("/nextCursor").asString();

        assertThat(get(CLAIRE, PORTAL + "?limit=1&cursor=" + cursor))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(matter.id());
        assertThat(get(CLAIRE, PORTAL + "?limit=1&status=SUBMITTED&cursor=" + cursor))
                .as("a cursor of another filter")
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void s42ListsOneKindAloneWithWhatIsNoMatterYet() {
        Matter corporate = given(aMatter());
        Matter litigation = given(openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT));
        givenARequest();

        assertThat(ids(CLAIRE, PORTAL + "?kind=LITIGATION")).containsExactly(litigation.id());
        assertThat(ids(CLAIRE, PORTAL + "?kind=CORPORATE")).containsExactly("request", corporate.id());
        assertThat(ids(CLAIRE, PORTAL + "?kind=INTELLECTUAL_PROPERTY")).isEmpty();
    }

    @Test
    void s54MarksWhatCameFromThePortalInTheListOfTheTeam() {
        Matter requested = given(openedFrom(aRequest(), OPENED_AT.plusSeconds(60)));
        Matter own = given(aMatterOfTheTeam());

        assertThat(get(LAWYER, MAIN)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"items": [
                  {"id": "%s", "origin": "PORTAL", "portal": true},
                  {"id": "%s", "origin": "TEAM", "portal": false}
                ]}
                """.formatted(
                        requested.id(), own.id()));
        assertThat(ids(LAWYER, MAIN + "?origin=PORTAL")).containsExactly(requested.id());
    }

    @Test
    void s41ACursorFromAnotherListLeadsNowhere() {
        given(aMatter());
        given(aMatter());
        String portals =
                json(get(CLAIRE, PORTAL + "?limit=1")).at("/nextCursor").asString();
        String teams = json(get(LAWYER, MAIN + "?limit=1")).at("/nextCursor").asString();

        assertThat(get(CLAIRE, PORTAL + "?limit=1&cursor=" + portals)).hasStatusOk();
        assertThat(get(LAWYER, MAIN + "?limit=1&cursor=" + teams)).hasStatusOk();
        for (MvcTestResult answer : List.of(
                get(CLAIRE, PORTAL + "?limit=1&cursor=" + teams), get(LAWYER, MAIN + "?limit=1&cursor=" + portals))) {
            assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(answer).bodyJson().extractingPath("$.key").isEqualTo("malformed-parameter");
        }
    }

    @Test
    void s43CountsWhatEachQuickFilterWouldShow() {
        given(inArea("Tax", MatterKind.CORPORATE));
        given(inArea("Tax", MatterKind.LITIGATION));
        given(inArea("Employment", MatterKind.LITIGATION));
        givenARequest();

        assertThat(get(CLAIRE, PORTAL + "/counts?practiceArea=Tax"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                {
                  "kinds": [{"value": "CORPORATE", "count": 1}, {"value": "LITIGATION", "count": 1}],
                  "statuses": [{"value": "SUBMITTED", "names": {"en": "Submitted", "fr": "Soumis"}, "count": 2}],
                  "practiceAreas": [{"value": "Employment", "count": 1}, {"value": "Tax", "count": 2}]
                }
                """);
        assertThat(get(CLAIRE, PORTAL + "/counts"))
                .bodyJson()
                .extractingPath("$.statuses[?(@.value == 'INFORMATION_NEEDED')].count")
                .asArray()
                .containsExactly(1);
        assertThat(get(LAWYER, MAIN + "/counts?kind=LITIGATION"))
                .bodyJson()
                .extractingPath("$.statuses[0].count")
                .isEqualTo(2);
        assertThat(get(OTTO, PORTAL + "/counts")).bodyJson().isStrictlyEqualTo("""
                {"kinds": [], "statuses": [], "practiceAreas": []}
                """);
    }

    @Test
    void s44TakesSeveralValuesAndOnesWithACommaInThem() {
        Matter one = given(inArea("Mergers, acquisitions", MatterKind.CORPORATE));
        Matter other = given(inArea("Tax", MatterKind.LITIGATION));

        assertThat(ids(LAWYER, MAIN + "?practiceArea=Mergers, acquisitions")).containsExactly(one.id());
        assertThat(ids(CLAIRE, PORTAL + "?practiceArea=Mergers, acquisitions")).containsExactly(one.id());
        assertThat(ids(LAWYER, MAIN + "?kind=CORPORATE&kind=LITIGATION&sort=name"))
                .containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(ids(LAWYER, MAIN + "?status=UNHEARD_OF")).isEmpty();
    }

    @Test
    void s44TakesDaysWhereTheAskerIs() {
        Matter matter = given(aMatter());

        assertThat(ids(LAWYER, MAIN + "?openedFrom=2026-11-22&openedTo=2026-11-22"))
                .containsExactly(matter.id());
        assertThat(ids(LAWYER, MAIN + "?openedFrom=2026-11-23")).isEmpty();
        assertThat(ids(LAWYER, MAIN + "?closedTo=2026-11-23")).isEmpty();
    }

    @Test
    void s44SearchesNamesAndNumbers() {
        Matter matter = given(aMatter());
        String number = matter.state().number().value();

        for (String q : List.of("artic", "ASSOCIATION new", number, number.substring(4))) {
            assertThat(ids(CLAIRE, PORTAL + "?q=" + q)).as(q).containsExactly(matter.id());
        }
        for (String q : List.of("rticles", ".*", "articles lease", "$ne")) {
            assertThat(ids(CLAIRE, PORTAL + "?q=" + q)).as(q).isEmpty();
        }
        assertThat(ids(CLAIRE, PORTAL + "?name=" + number)).isEmpty();
        assertThat(ids(OTTO, PORTAL + "?q=artic")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sort=priority", "sort=--name", "kind=CRIMINAL", "dueFrom=yesterday", "openedTo=10000-01-01"})
    void refusesWhatIsNotOffered(String query) {
        for (MvcTestResult answer : List.of(
                get(LAWYER, MAIN + "?" + query),
                get(LAWYER, MAIN + "/export.xlsx?" + query),
                get(LAWYER, MAIN + "/counts?" + query),
                get(CLAIRE, PORTAL + "?" + query),
                get(CLAIRE, PORTAL + "/export.xlsx?" + query))) {
            assertThat(answer)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.errors[0].pointer")
                    .isEqualTo("/" + query.substring(0, query.indexOf('=')));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PORTAL, MAIN})
    void saysThatAListIsNotSortedLikeThat(String list) {
        PersonId asker = list.equals(PORTAL) ? CLAIRE : LAWYER;

        for (String sort : List.of("priority", "--name", "name,openedAt", "+name")) {
            assertThat(get(asker, list + "?sort=" + sort))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyJson()
                    .extractingPath("$.errors[*].key")
                    .asArray()
                    .containsExactly("sort-unknown");
        }
    }

    /** S53: what the portal does not show can't be asked for there. */
    @ParameterizedTest
    @ValueSource(strings = {"assignee=nobody", "assigned=true", "company=globex", "origin=TEAM", "requesterGone=true"})
    void takesNoNoticeInThePortalOfWhatIsTheTeams(String query) {
        Matter matter = given(aMatter());

        assertThat(ids(CLAIRE, PORTAL + "?" + query)).containsExactly(matter.id());
        assertThat(ids(LAWYER, MAIN + "?" + query)).isEmpty();
    }

    @Test
    void s45GivesAClientTheirListAsAWorkbook() throws IOException {
        Matter matter = given(aMatter());
        given(openedFrom(aRequest(MatterKind.LITIGATION), OPENED_AT.minusSeconds(60)));
        givenARequest();

        MvcTestResult answer =
                calls.get(CLAIRE, PORTAL + "/export.xlsx?kind=CORPORATE", Map.of(HttpHeaders.ACCEPT_LANGUAGE, "fr"));

        assertThat(answer)
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dossiers-2026-11-23.xlsx\"");
        List<List<String>> lines = Workbooks.texts(answer.getResponse().getContentAsByteArray());
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith("REQ-2026-000007", "Demande", "Lease", "Droit des sociétés", "Informations demandées");
        assertThat(lines.get(2)).startsWith(matter.state().number().value(), "Dossier", "New articles of association");
    }

    @Test
    void s45GivesTheTeamWhatIsFilteredAndNobodyWhatTheyMayNotSee() throws IOException {
        Matter matter = given(aMatter());

        List<List<String>> lines = workbook(LAWYER, MAIN + "/export.xlsx?q=articles&company=" + ACME.value());

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast())
                .startsWith(matter.state().number().value(), "New articles of association", "Corporate", "Submitted")
                .contains("Acme", "Client portal");
        assertThat(workbook(LAWYER, MAIN + "/export.xlsx?q=lease")).hasSize(1);
        assertThat(workbook(OTTO, PORTAL + "/export.xlsx")).hasSize(1);
        assertThat(get(CLAIRE, MAIN + "/export.xlsx")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(LAWYER, PORTAL + "/export.xlsx")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void s45SaysWhatIsWrongUntilTheFirstRowAndBreaksOffAfterIt() {
        given(aMatter());
        given(aMatter());

        rows.breakOffAfter(0);
        MvcTestResult answer = get(LAWYER, MAIN + "/export.xlsx");
        assertThat(answer)
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION);
        assertThat(answer).bodyJson().extractingPath("$.key").isEqualTo("unavailable");

        rows.breakOffAfter(1);
        assertThat(get(LAWYER, MAIN + "/export.xlsx"))
                .as("it had begun with its first row")
                .failure()
                .isInstanceOf(ClientAbortException.class);
    }

    private void givenARequest() {
        MatterRow request = new MatterRow(
                true,
                "request",
                "REQ-2026-000007",
                "Lease",
                MatterKind.CORPORATE,
                new MatterStatus("INFORMATION_NEEDED"),
                null,
                OPENED_AT.plusSeconds(60),
                null,
                null,
                null,
                new MatterRow.Side(CLAIRE, ACME),
                new MatterRow.Team(null, Priority.NORMAL, Origin.PORTAL, null));
        rows.asked(request, Audience.nobody().requestersSide(CLAIRE, ACME).keys());
    }

    private static Matter inArea(String area, MatterKind kind) {
        Matter matter = openedFrom(aRequest(kind), OPENED_AT);
        matter.edit(
                new MatterDetails("Articles", null, area, Priority.NORMAL, LocalDate.of(2026, 12, 31), null, List.of()),
                WORK);
        return Matter.restore(matter.matterId(), matter.state());
    }

    private Matter given(Matter matter) {
        matters.add(matter, opening(matter));
        return matter;
    }

    private List<String> ids(PersonId caller, String path) {
        MvcTestResult answer = get(caller, path);
        assertThat(answer).hasStatusOk();
        return json(answer)
                .at("/items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private List<List<String>> workbook(PersonId caller, String path) throws IOException {
        MvcTestResult answer = get(caller, path);
        assertThat(answer).hasStatusOk();
        return Workbooks.texts(answer.getResponse().getContentAsByteArray());
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(Told.by(answer).body());
    }

    private MvcTestResult get(PersonId caller, String path) {
        return calls.get(caller, path, Map.of());
    }
}
