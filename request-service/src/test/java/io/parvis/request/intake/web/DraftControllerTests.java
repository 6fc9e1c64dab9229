package io.parvis.request.intake.web;

import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.directory.PersonId;
import io.parvis.request.intake.InMemoryRequests;
import io.parvis.request.intake.IntakeInMemory;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest({DraftController.class, RequestController.class})
@Import(IntakeInMemory.class)
class DraftControllerTests {

    private static final String REQUESTS = "/api/portal/requests";
    private static final String BEGUN = """
            {"requestTypeId": "%s", "answers": {"subject": "New arti"}, "onlyWatchers": true}
            """.formatted(CORPORATE_MATTER.id().value());
    private static final String COMPLETE = """
            {"answers": {"subject": "New articles", "description": "We grow."}}
            """;

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryRequests requests;

    @Autowired
    DraftControllerTests(MockMvcTester mvc, InMemoryRequests requests) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.requests = requests;
    }

    @BeforeEach
    void givenNoRequests() {
        requests.forgetAll();
    }

    @Test
    void s31BeginsSavesResumesAndSubmits() {
        MvcTestResult begun = calls.post(CLAIRE, REQUESTS + "/drafts", BEGUN, Map.of());
        assertThat(begun)
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("DRAFT"))
                .hasPathSatisfying("$.number", number -> assertThat(number).isNull())
                .hasPathSatisfying(
                        "$.requestTypeVersion", version -> assertThat(version).isEqualTo(3))
                .hasPathSatisfying("$.submittedAt", at -> assertThat(at).isNull())
                .hasPathSatisfying("$.savedAt", at -> assertThat(at).isEqualTo("2026-11-20T09:00:00Z"))
                .hasPathSatisfying("$.onlyWatchers", kept -> assertThat(kept).isEqualTo(true));
        String draft = location(begun);

        MvcTestResult saved = calls.put(CLAIRE, draft, COMPLETE, Map.of(HttpHeaders.IF_MATCH, tag(begun)));
        assertThat(saved).hasStatusOk();
        assertThat(calls.get(CLAIRE, draft))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, tag(saved))
                .bodyJson()
                .extractingPath("$.answers")
                .isEqualTo(Map.of("subject", "New articles", "description", "We grow."));

        MvcTestResult submitted = calls.post(CLAIRE, draft + "/submit", "", Map.of("Idempotency-Key", "one"));
        assertThat(submitted)
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.number", number -> assertThat(number).asString().startsWith("REQ-"))
                .hasPathSatisfying("$.status", status -> assertThat(status).isEqualTo("ACCEPTED"));
        for (String key : new String[] {"one", "another"}) {
            MvcTestResult again = calls.post(CLAIRE, draft + "/submit", "", Map.of("Idempotency-Key", key));
            assertThat(again).hasStatusOk().hasHeader(HttpHeaders.ETAG, tag(submitted));
            assertThat(Told.by(again)).isEqualTo(Told.by(submitted));
        }
    }

    @Test
    void overwritesNothingThatItsAuthorHasNotSeen() {
        MvcTestResult begun = calls.post(CLAIRE, REQUESTS + "/drafts", BEGUN, Map.of());
        String draft = location(begun);

        assertThat(calls.put(CLAIRE, draft, COMPLETE, Map.of())).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(calls.put(CLAIRE, draft, COMPLETE, Map.of(HttpHeaders.IF_MATCH, "\"7\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(delete(CLAIRE, draft, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
        assertThat(calls.put(CLAIRE, draft, "{}", Map.of(HttpHeaders.IF_MATCH, tag(begun))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/answers");
    }

    @Test
    void comparesNoVersionOfWhatWasSubmitted() {
        MvcTestResult begun = calls.post(CLAIRE, REQUESTS + "/drafts", BEGUN, Map.of());
        String draft = location(begun);
        assertThat(calls.put(CLAIRE, draft, COMPLETE, Map.of(HttpHeaders.IF_MATCH, tag(begun))))
                .hasStatusOk();
        assertThat(calls.post(CLAIRE, draft + "/submit", "", Map.of())).hasStatusOk();

        for (String number : new String[] {"\"1\"", "\"2\"", "\"3\""}) {
            assertThat(calls.put(CLAIRE, draft, COMPLETE, Map.of(HttpHeaders.IF_MATCH, number)))
                    .hasStatus(HttpStatus.CONFLICT);
            assertThat(delete(CLAIRE, draft, number)).hasStatus(HttpStatus.CONFLICT);
        }
    }

    @Test
    void throwsADraftAway() {
        MvcTestResult begun = calls.post(CLAIRE, REQUESTS + "/drafts", BEGUN, Map.of());
        String draft = location(begun);

        assertThat(delete(PAUL, draft, tag(begun))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(delete(CLAIRE, draft, tag(begun))).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(delete(CLAIRE, draft, tag(begun))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(CLAIRE, draft)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void s37AnswersAForeignDraftAsOneThatDoesNotExist() {
        String draft = location(calls.post(CLAIRE, REQUESTS + "/drafts", BEGUN, Map.of()));
        String absent = REQUESTS + "/" + UUID.randomUUID();

        assertThat(Told.by(calls.get(PAUL, draft))).isEqualTo(Told.by(calls.get(PAUL, absent)));
        assertThat(Told.by(calls.put(PAUL, draft, "{}", Map.of())))
                .isEqualTo(Told.by(calls.put(PAUL, absent, "{}", Map.of())));
        assertThat(Told.by(calls.post(PAUL, draft + "/submit", "", Map.of())))
                .isEqualTo(Told.by(calls.post(PAUL, absent + "/submit", "", Map.of())));
        assertThat(calls.get(LAWYER, draft)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void s17IsClosedToACollaboratorWhoMayNotAsk() {
        assertThat(calls.post(NINA, REQUESTS + "/drafts", "{}", Map.of()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("access-type-forbids");
    }

    private MvcTestResult delete(PersonId person, String path, @Nullable String tag) {
        var request =
                mvc.delete().uri(path).header(HttpHeaders.AUTHORIZATION, "Bearer " + TestDirectory.subject(person));
        return (tag == null ? request : request.header(HttpHeaders.IF_MATCH, tag)).exchange();
    }

    private static String location(MvcTestResult answer) {
        String location = answer.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(REQUESTS + "/");
        return location;
    }

    private static String tag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader(HttpHeaders.ETAG));
    }
}
