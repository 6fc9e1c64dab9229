package io.parvis.request.intake.web;

import static io.parvis.request.intake.RequestFixture.A_MATTER;
import static io.parvis.request.intake.RequestFixture.LAURA;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aConvertedRequest;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.aRequestAt;
import static io.parvis.request.intake.RequestFixture.aWaitingRequest;
import static io.parvis.request.intake.RequestFixture.form;
import static io.parvis.request.intake.RequestFixture.subject;
import static io.parvis.request.intake.RequestFixture.submitting;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.request.intake.InMemoryRequests;
import io.parvis.request.intake.IntakeInMemory;
import io.parvis.request.intake.Request;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest(RequestController.class)
@Import(IntakeInMemory.class)
class RequestControllerTests {

    private static final String REQUESTS = "/api/portal/requests";
    private static final String SUBMISSION = """
            {"requestTypeId": "%s", "requestTypeVersion": 3, "answers": {"subject": "New articles", "description": "We grow."}}
            """.formatted(CORPORATE_MATTER.id().value());
    private static final String AMENDED = """
            {"requestTypeVersion": 3, "answers": {"subject": "New articles", "description": "Paul signs."}}
            """;

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryRequests requests;

    @Autowired
    RequestControllerTests(MockMvcTester mvc, InMemoryRequests requests) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.requests = requests;
    }

    @BeforeEach
    void givenNoRequests() {
        requests.forgetAll();
    }

    @Test
    void takesASubmission() throws Exception {
        MvcTestResult answer = post(CLAIRE, SUBMISSION, Map.of());

        assertThat(answer)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying(
                        "$.number", number -> assertThat(number).asString().startsWith("REQ-2026-"))
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("ACCEPTED"))
                .hasPathSatisfying("$.requestTypeName", name -> assertThat(name).isEqualTo("Corporate matter"))
                .hasPathSatisfying(
                        "$.answers",
                        answers -> assertThat(answers)
                                .isEqualTo(Map.of("subject", "New articles", "description", "We grow.")));
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith("/api/portal/requests/");
        assertThat(calls.get(CLAIRE, location))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, answer.getResponse().getHeader(HttpHeaders.ETAG))
                .bodyJson()
                .isStrictlyEqualTo(answer.getResponse().getContentAsString());
    }

    @Test
    void takesADoubleClickOnce() {
        Map<String, String> key = Map.of("Idempotency-Key", "one-form");
        MvcTestResult first = post(CLAIRE, SUBMISSION, key);

        MvcTestResult second = post(CLAIRE, SUBMISSION, key);

        assertThat(second).hasStatus(HttpStatus.CREATED);
        assertThat(second.getResponse().getHeader(HttpHeaders.LOCATION))
                .isEqualTo(first.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(get(CLAIRE, ""))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(1);
    }

    @Test
    void refusesAnotherSubmissionUnderTheSameKey() {
        Map<String, String> key = Map.of("Idempotency-Key", "one-form");
        post(CLAIRE, SUBMISSION, key);

        assertThat(post(CLAIRE, SUBMISSION.replace("grow", "shrink"), key))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("command-reused");
    }

    @ParameterizedTest
    @CsvSource({"en, This question needs an answer.", "fr, Cette question appelle une réponse."})
    void pointsAtEveryAnswerThatDoesNotFit(String language, String detail) {
        String wrong = SUBMISSION.replace("New articles", " ").replace("}}", ", \"fee\": \"waived\"}}");

        assertThat(post(CLAIRE, wrong, Map.of(HttpHeaders.ACCEPT_LANGUAGE, language)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[?(@.pointer == '/answers/subject')].detail",
                        told -> assertThat(told).isEqualTo(List.of(detail)))
                .hasPathSatisfying(
                        "$.errors[?(@.pointer == '/answers/fee')].key",
                        told -> assertThat(told).isEqualTo(List.of("answer-unknown")));
        assertThat(requests.announced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"requestTypeId\": \"unknown\", \"requestTypeVersion\": 1, \"answers\": {}} | /requestTypeId      | request-type-unknown",
                "{\"requestTypeVersion\": 1, \"answers\": {}}                               | /requestTypeId      | required",
                "{\"requestTypeId\": \"unknown\", \"answers\": {}}                          | /requestTypeVersion | required",
                "{\"requestTypeId\": \"unknown\", \"requestTypeVersion\": 1}                | /answers            | required"
            })
    void pointsAtWhatIsWrongWithASubmission(String body, String pointer, String key) {
        assertThat(post(CLAIRE, body, Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].pointer", told -> assertThat(told).isEqualTo(pointer))
                .hasPathSatisfying("$.errors[0].key", told -> assertThat(told).isEqualTo(key));
    }

    @Test
    void namesTheCurrentVersionToOneWhoFilledInAnother() {
        String older = SUBMISSION.replace(": 3", ": 2");

        assertThat(post(CLAIRE, older, Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("request-type-changed"))
                .hasPathSatisfying(
                        "$.errors[*].pointer", told -> assertThat(told).isEqualTo(List.of("/requestTypeVersion")))
                .hasPathSatisfying(
                        "$.errors[0].detail", told -> assertThat(told).isEqualTo("The version of the form is 3 now."));
        assertThat(post(CLAIRE, SUBMISSION, Map.of())).hasStatus(HttpStatus.CREATED);
    }

    @ParameterizedTest
    @CsvSource({"en, This is required.", "fr, Ce champ est obligatoire."})
    void storesNothingUntilTheVersionThatWasFilledInIsNamed(String language, String detail) {
        String versionless = SUBMISSION.replace("\"requestTypeVersion\": 3, ", "");
        Map<String, String> headers = Map.of("Idempotency-Key", "one-form", HttpHeaders.ACCEPT_LANGUAGE, language);

        assertThat(post(CLAIRE, versionless, headers))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .hasPathSatisfying("$.key", key -> assertThat(key).isEqualTo("invalid-content"))
                .hasPathSatisfying(
                        "$.errors",
                        errors -> assertThat(errors)
                                .isEqualTo(List.of(Map.of(
                                        "pointer", "/requestTypeVersion", "key", "required", "detail", detail))));
        assertThat(get(CLAIRE, ""))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(requests.announced()).isEmpty();
        assertThat(post(CLAIRE, SUBMISSION, headers)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void refusesWhatIsNoSubmission() {
        assertThat(post(CLAIRE, "{", Map.of())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(CLAIRE, "{\"requestTypeId\": \"type\", \"answers\": \"text\"}", Map.of()))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesABodyOverTheLimit() {
        String large = SUBMISSION.replace("We grow.", "x".repeat(2 * 1024 * 1024));

        assertThat(post(CLAIRE, large, Map.of())).hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void judgesWhoAsksBeforeWhatTheySay() {
        assertThat(post(NINA, "{}", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesACollaboratorWhoMayNotAsk() {
        assertThat(post(NINA, SUBMISSION, Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("access-type-forbids");
    }

    @Test
    void showsWhatARequestBecame() {
        Request request = given(aConvertedRequest());

        assertThat(get(CLAIRE, "/" + request.id())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "id": "%s", "number": "%s", "requestTypeId": "%s", "requestTypeVersion": 3, "requestTypeName": "Corporate matter",
                          "target": "CORPORATE", "subject": "New articles of association", "status": "CONVERTED",
                          "savedAt": null, "submittedAt": "2026-11-22T09:00:00Z", "onlyWatchers": false,
                          "question": null, "reason": null,
                          "answers": {
                            "subject": "New articles of association",
                            "description": "We take in two new shareholders."
                          },
                          "became": {"kind": "MATTER", "id": "%s", "number": "MAT-2026-000045"}
                        }
                        """.formatted(
                        request.id(),
                        request.state().number().value(),
                        CORPORATE_MATTER.id().value(),
                        A_MATTER.id()));
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        Request older = given(aRequest());
        Request newer = given(aRequestAt(SUBMITTED_AT.plusSeconds(60)));

        assertThat(get(CLAIRE, "?limit=1"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[*].id", ids -> assertThat(ids).isEqualTo(List.of(newer.id())))
                .hasPathSatisfying("$.nextCursor", cursor -> assertThat(cursor).isNotNull());
        assertThat(get(CLAIRE, ""))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(newer.id(), older.id());
    }

    @Test
    void listsNothingOfAnotherCompany() {
        given(aRequest());

        assertThat(get(OTTO, "")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"items\": [], \"nextCursor\": null}");
    }

    @Test
    void asksAnAnonymousCallerToLogIn() {
        assertThat(mvc.get().uri(REQUESTS)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(mvc.post()
                        .uri(REQUESTS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(SUBMISSION))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isClosedToTheLegalTeam() {
        assertThat(get(LAWYER, "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void answersAForeignRequestAsOneThatDoesNotExist() {
        Request foreign = given(aRequest());

        MvcTestResult ofForeign = get(OTTO, "/" + foreign.id());
        MvcTestResult ofAbsent = get(OTTO, "/" + UUID.randomUUID());

        assertThat(ofForeign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofForeign)).isEqualTo(Told.by(ofAbsent));
    }

    @Test
    void listsWhatIsAskedFor() {
        Request request = given(aRequest());
        given(aDraft());

        assertThat(get(CLAIRE, "?status=ACCEPTED&q=articles&sort=subject"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(request.id());
        assertThat(get(CLAIRE, "?status=LOST&sort=colour"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].key")
                .asArray()
                .containsExactlyInAnyOrder("status-unknown", "sort-unknown");
    }

    @Test
    void takesACursorForNoOtherListThanItsOwn() throws Exception {
        given(aRequest());
        given(aRequest());
        String cursor =
                JsonPath.read(get(CLAIRE, "?limit=1&q=articles").getResponse().getContentAsString(), "$.nextCursor");

        assertThat(get(CLAIRE, "?limit=1&q=articles&cursor=" + cursor)).hasStatusOk();
        assertThat(get(CLAIRE, "?limit=1&cursor=" + cursor)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void showsTheQuestionAndTakesTheAnswer() {
        Request moved = aWaitingRequest();
        moved.move(form(CORPORATE_MATTER, subject("New articles"), SUBMITTED_AT), "Who signs?", LAURA, SUBMITTED_AT);
        Request request = given(moved);

        assertThat(get(CLAIRE, "/" + request.id()))
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("INFORMATION_NEEDED"))
                .hasPathSatisfying(
                        "$.question", question -> assertThat(question).isEqualTo("Who signs?"));
        assertThat(calls.post(OTTO, REQUESTS + "/" + request.id() + "/amend", AMENDED, Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.post(CLAIRE, REQUESTS + "/" + request.id() + "/amend", AMENDED, Map.of()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("SUBMITTED"))
                .hasPathSatisfying(
                        "$.question", question -> assertThat(question).isNull());
        assertThat(calls.post(CLAIRE, REQUESTS + "/" + request.id() + "/amend", AMENDED, Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("no-information-asked");
    }

    @Test
    void takesNoAnswerToAFormOfWhichTheVersionIsNotNamed() {
        Request moved = aWaitingRequest();
        moved.move(form(CORPORATE_MATTER, subject("New articles"), SUBMITTED_AT), "Who signs?", LAURA, SUBMITTED_AT);
        String amend = REQUESTS + "/" + given(moved).id() + "/amend";

        assertThat(calls.post(CLAIRE, amend, AMENDED.replace("\"requestTypeVersion\": 3, ", ""), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[*].pointer", told -> assertThat(told).isEqualTo(List.of("/requestTypeVersion")))
                .hasPathSatisfying("$.errors[0].key", key -> assertThat(key).isEqualTo("required"));
        assertThat(calls.post(CLAIRE, amend, AMENDED, Map.of())).hasStatusOk();
    }

    @Test
    void withdrawsOnceAndSaysSoAgain() {
        Request request = given(aWaitingRequest());
        String withdraw = REQUESTS + "/" + request.id() + "/withdraw";

        assertThat(calls.post(OTTO, withdraw, "", Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        for (int click = 0; click < 2; click++) {
            assertThat(calls.post(CLAIRE, withdraw, "", Map.of()))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.status")
                    .isEqualTo("WITHDRAWN");
        }
        assertThat(calls.post(CLAIRE, REQUESTS + "/" + given(aRequest()).id() + "/withdraw", "", Map.of()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("request-accepted-before");
    }

    @Test
    void holdsTheRequesterToWhatTheySawAndComparesNoVersion() {
        Request moved = aWaitingRequest();
        moved.move(form(CORPORATE_MATTER, subject("New articles"), SUBMITTED_AT), "Who signs?", LAURA, SUBMITTED_AT);
        String path = REQUESTS + "/" + given(moved).id();
        Map<String, String> number = Map.of(HttpHeaders.IF_MATCH, "\"1\"");

        assertThat(calls.post(CLAIRE, path + "/amend", AMENDED, number)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(calls.post(CLAIRE, path + "/amend", AMENDED, seen(path))).hasStatusOk();
        assertThat(calls.post(CLAIRE, path + "/withdraw", "", number)).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(calls.post(CLAIRE, path + "/withdraw", "", seen(path))).hasStatusOk();
    }

    private Map<String, String> seen(String path) {
        String tag = calls.get(CLAIRE, path).getResponse().getHeader(HttpHeaders.ETAG);
        return Map.of(HttpHeaders.IF_MATCH, Objects.requireNonNull(tag));
    }

    private Request given(Request request) {
        requests.add(request, submitting(request));
        return request;
    }

    private MvcTestResult get(PersonId person, String path) {
        return calls.get(person, REQUESTS + path);
    }

    private MvcTestResult post(PersonId person, String body, Map<String, String> headers) {
        return calls.post(person, REQUESTS, body, headers);
    }
}
