package io.parvis.matter.matters.web;

import static io.parvis.matter.matters.MatterFixture.OPENED_AT;
import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.matter.matters.MatterFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({MainMatterController.class, MainListController.class})
@Import(MattersInMemory.class)
class MainMatterControllerTests {

    private static final String MATTERS = "/api/main/matters";
    private static final String REVIEW = "{\"status\": \"UNDER_REVIEW\"}";

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryMatters matters;
    private final Matter matter = aMatter();

    @Autowired
    MainMatterControllerTests(MockMvcTester mvc, InMemoryMatters matters) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.matters = matters;
    }

    @BeforeEach
    void givenAMatter() {
        matters.forgetAll();
        matters.add(matter, opening(matter));
    }

    @Test
    void showsAMatterToTheTeam() {
        assertThat(get(LAWYER, "/" + matter.id()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "%s", "requestId": "%s", "number": "%s",
                          "name": "New articles of association", "kind": "CORPORATE", "status": "SUBMITTED",
                          "statusNames": {"en": "Submitted", "fr": "Soumis"}, "phase": "OPEN",
                          "description": "We take in two new shareholders.", "practiceArea": null,
                          "openedAt": "2026-11-22T09:00:00Z", "dueOn": null, "closedAt": null,
                          "requester": {"id": "%s", "name": "Claire Example"}, "requesterGone": false,
                          "watchers": [], "onlyWatchers": false, "restrictedTo": null, "company": {"id": "%s", "name": "Acme"},
                          "assignee": null, "group": null, "priority": "NORMAL", "opposingParty": null, "participants": [], "outcome": null,
                          "origin": "PORTAL", "portal": true, "teamsFiles": null
                        }
                        """.formatted(
                                matter.id(),
                                matter.state().request().value(),
                                matter.state().number().value(),
                                CLAIRE.value(),
                                ACME.value()));
    }

    @Test
    void listsMattersToThoseWhoWorkOnThemOrAdminister() {
        assertThat(get(LAWYER, ""))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(matter.id());
        assertThat(get(ADMIN, "?status=SUBMITTED&kind=CORPORATE"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(matter.id());
        assertThat(get(CONTRACT_MANAGER, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void listsThoseWhoseRequesterIsGone() {
        Matter followed = openedFrom(aRequestWithoutCompany(), OPENED_AT);
        matters.add(followed, opening(followed));
        matters.requested().note(CLAIRE, new TestDirectory().claireAtGlobex());

        assertThat(get(LAWYER, "?requesterGone=true"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo(matter.id()))
                .hasPathSatisfying(
                        "$.items[0].requesterGone", gone -> assertThat(gone).isEqualTo(true));
        assertThat(get(LAWYER, "?requesterGone=false"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(followed.id());
        assertThat(get(LAWYER, "?requesterGone=true&status=ON_HOLD"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(get(LAWYER, "/" + matter.id()))
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.requesterGone")
                .isEqualTo(true);
    }

    @Test
    void refusesAnAnswerThatIsNeitherYesNorNo() {
        assertThat(get(LAWYER, "?requesterGone=maybe")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void refusesACursorOfAnotherFilter() {
        Matter second = aMatter();
        matters.add(second, opening(second));
        matters.requested().note(CLAIRE, null);
        String cursor = JsonPath.read(
                Told.by(get(LAWYER, "?requesterGone=true&limit=1")).body(), "$.nextCursor");

        assertThat(get(LAWYER, "?requesterGone=true&limit=1&cursor=" + cursor)).hasStatusOk();
        assertThat(get(LAWYER, "?limit=1&cursor=" + cursor)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void wordsDetails() {
        assertThat(put(LAWYER, """
                        {"name": "Articles of Acme", "priority": "HIGH", "dueOn": "2026-12-31", "opposingParty": "Initech",
                         "participants": [{"name": "Nora Lind", "role": "notary", "shown": true}]}
                        """, "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Articles of Acme"))
                .hasPathSatisfying("$.dueOn", day -> assertThat(day).isEqualTo("2026-12-31"))
                .hasPathSatisfying(
                        "$.participants[0].name", name -> assertThat(name).isEqualTo("Nora Lind"));
    }

    @Test
    void wordsDetailsOfAVersionOnly() {
        String body = "{\"name\": \"Articles of Acme\", \"priority\": \"HIGH\"}";

        assertThat(calls.put(LAWYER, MATTERS + "/" + matter.id(), body, Map.of()))
                .hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(put(LAWYER, body, "\"7\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void refusesWhoMayNotEditBeforeAnythingElse() {
        assertThat(put(ADMIN, "{}", "\"7\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(CONTRACT_MANAGER, "{}", "\"7\"")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void makesALawyerAnswerForIt() {
        String path = MATTERS + "/" + matter.id() + "/assignee";

        assertThat(calls.post(LAWYER, path, "{\"assigneeId\": \"%s\"}".formatted(LAWYER.value()), Map.of()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.assignee.name")
                .isEqualTo("Laura Example");
        assertThat(calls.post(LAWYER, path, "{\"assigneeId\": \"%s\"}".formatted(ADMIN.value()), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("assignee-not-a-lawyer");
    }

    @Test
    void opensAMatterOfTheTeam() {
        MvcTestResult opened = calls.post(
                LAWYER,
                MATTERS,
                "{\"kind\": \"LITIGATION\", \"name\": \"Acme v. Initech\", \"priority\": \"NORMAL\"}",
                Map.of());

        assertThat(opened).hasStatus(HttpStatus.CREATED).hasHeader(HttpHeaders.ETAG, "\"1\"");
        String location = opened.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(calls.get(LAWYER, location))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.origin", origin -> assertThat(origin).isEqualTo("TEAM"))
                .hasPathSatisfying("$.requestId", request -> assertThat(request).isNull())
                .hasPathSatisfying(
                        "$.requester", requester -> assertThat(requester).isNull())
                .hasPathSatisfying("$.portal", portal -> assertThat(portal).isEqualTo(false));
        assertThat(calls.post(ADMIN, MATTERS, "{}", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void filesAMatterAmongThoseOfAnotherKind() {
        assertThat(calls.post(LAWYER, MATTERS + "/" + matter.id() + "/kind", "{\"kind\": \"LITIGATION\"}", Map.of()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.kind")
                .isEqualTo("LITIGATION");
    }

    @Test
    void movesAMatter() {
        assertThat(post(LAWYER, REVIEW, Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("UNDER_REVIEW");
    }

    @Test
    void movesOnceForOneKey() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        post(LAWYER, REVIEW, key);
        post(LAWYER, "{\"status\": \"IN_PROGRESS\"}", Map.of());

        assertThat(post(LAWYER, REVIEW, key))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("IN_PROGRESS");
        assertThat(post(LAWYER, "{\"status\": \"ON_HOLD\"}", key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("command-reused");
    }

    @Test
    void asksAnAnonymousCallerToLogIn() {
        assertThat(mvc.get().uri(MATTERS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isClosedToClients() {
        assertThat(get(CLAIRE, "/" + matter.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesAnAdminWhoOnlyReads() {
        assertThat(post(ADMIN, REVIEW, Map.of(HttpHeaders.IF_MATCH, "\"7\"")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("role-required");
    }

    @ParameterizedTest
    @CsvSource({"en, This status can't follow", "fr, Ce statut ne peut pas suivre"})
    void refusesToLeaveTheWorkflow(String language, String title) {
        assertThat(post(LAWYER, "{\"status\": \"ON_HOLD\"}", Map.of(HttpHeaders.ACCEPT_LANGUAGE, language)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("transition-not-allowed"))
                .hasPathSatisfying("$.title", told -> assertThat(told).isEqualTo(title));
    }

    @Test
    void refusesAVersionThatIsNoLongerThere() {
        post(LAWYER, REVIEW, Map.of());

        assertThat(post(LAWYER, "{\"status\": \"IN_PROGRESS\"}", Map.of(HttpHeaders.IF_MATCH, "\"1\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\": \"CLOSED\"}                              | /outcome | outcome-required",
                "{\"status\": \"ON_HOLD\", \"outcome\": \"RESOLVED\"}  | /outcome | outcome-not-allowed",
                "{}                                                    | /status  | required"
            })
    void pointsAtWhatIsWrong(String body, String pointer, String key) {
        assertThat(post(LAWYER, body, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", told -> assertThat(told).isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].key", told -> assertThat(told).isEqualTo(key));
    }

    @Test
    void judgesWhoAsksBeforeWhatTheySay() {
        assertThat(post(ADMIN, "{}", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(CONTRACT_MANAGER, "{}", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesAStatusThatThereIsNot() {
        assertThat(post(LAWYER, "{\"status\": \"LOST\"}", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("status-unknown");
    }

    @Test
    void answersAMatterOutOfSightAsOneThatDoesNotExist() {
        Map<String, String> stale = Map.of(HttpHeaders.IF_MATCH, "\"7\"");

        MvcTestResult ofHidden = post(CONTRACT_MANAGER, matter.id(), "{\"status\": \"ON_HOLD\"}", stale);
        MvcTestResult ofAbsent = post(CONTRACT_MANAGER, UUID.randomUUID().toString(), REVIEW, Map.of());

        assertThat(ofHidden).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofHidden)).isEqualTo(Told.by(ofAbsent));
        assertThat(Told.by(get(CONTRACT_MANAGER, "/" + matter.id())))
                .isEqualTo(Told.by(get(CONTRACT_MANAGER, "/" + UUID.randomUUID())));
    }

    private MvcTestResult get(PersonId person, String path) {
        return calls.get(person, MATTERS + path);
    }

    private MvcTestResult put(PersonId person, String body, String version) {
        return calls.put(person, MATTERS + "/" + matter.id(), body, Map.of(HttpHeaders.IF_MATCH, version));
    }

    private MvcTestResult post(PersonId person, String body, Map<String, String> headers) {
        return post(person, matter.id(), body, headers);
    }

    private MvcTestResult post(PersonId person, String id, String body, Map<String, String> headers) {
        return calls.post(person, MATTERS + "/" + id + "/status", body, headers);
    }
}
