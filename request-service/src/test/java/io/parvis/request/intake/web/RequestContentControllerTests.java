package io.parvis.request.intake.web;

import static io.parvis.request.intake.RequestFixture.LAURA;
import static io.parvis.request.intake.RequestFixture.SUBMITTED_AT;
import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aPrivateRequest;
import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.submitting;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.request.intake.InMemoryRequests;
import io.parvis.request.intake.IntakeInMemory;
import io.parvis.request.intake.Request;
import io.parvis.testsupport.directory.TestDirectory;

@WebMvcTest(RequestContentController.class)
@Import(IntakeInMemory.class)
class RequestContentControllerTests {

    private final MockMvcTester mvc;
    private final InMemoryRequests requests;
    private final Request request = aRequest();

    @Autowired
    RequestContentControllerTests(MockMvcTester mvc, InMemoryRequests requests) {
        this.mvc = mvc;
        this.requests = requests;
    }

    @BeforeEach
    void givenARequest() {
        requests.forgetAll();
        requests.add(request, submitting(request));
    }

    @Test
    void tellsAServiceTheAnswers() {
        assertThat(get("matter-service", request.id())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "requestId": "%s", "number": "%s", "requestTypeId": "%s", "requestTypeVersion": 3,
                          "requestTypeName": {"en": "Corporate matter", "fr": "Dossier : Corporate matter"},
                          "target": "CORPORATE", "requesterId": "%s", "companyId": "%s",
                          "subject": "New articles of association", "description": "We take in two new shareholders.",
                          "submittedAt": "2026-11-22T09:00:00Z", "onlyWatchers": false, "withFiles": false,
                          "submitted": {
                            "requestTypeName": {"en": "Corporate matter", "fr": "Dossier : Corporate matter"},
                            "answers": [
                              {
                                "label": {"en": "Subject", "fr": "Objet"},
                                "value": "New articles of association"
                              },
                              {
                                "label": {"en": "Description", "fr": "Description"},
                                "value": "We take in two new shareholders."
                              }
                            ]
                          },
                          "question": null, "reason": null,
                          "handling": {"restricted": false, "practiceArea": null, "assigneeId": null, "groupId": null},
                          "answers": [
                            {
                              "name": "subject", "label": {"en": "Subject", "fr": "Objet"},
                              "kind": "SHORT_TEXT", "value": "New articles of association",
                              "json": "New articles of association", "meaning": "SUBJECT"
                            },
                            {
                              "name": "description", "label": {"en": "Description", "fr": "Description"},
                              "kind": "LONG_TEXT", "value": "We take in two new shareholders.",
                              "json": "We take in two new shareholders.", "meaning": "DESCRIPTION"
                            }
                          ]
                        }
                        """.formatted(
                        request.id(),
                        request.state().number().value(),
                        CORPORATE_MATTER.id().value(),
                        TestDirectory.CLAIRE.value(),
                        TestDirectory.ACME.value()));
    }

    @Test
    void tellsTheQuestionAndThatItIsKeptFromTheCompany() {
        Request quiet = aPrivateRequest();
        quiet.ask("Who signs?", LAURA, SUBMITTED_AT);
        requests.add(quiet, submitting(quiet));

        assertThat(get("notification-service", quiet.id()))
                .bodyJson()
                .hasPathSatisfying("$.onlyWatchers", kept -> assertThat(kept).isEqualTo(true))
                .hasPathSatisfying(
                        "$.question", question -> assertThat(question).isEqualTo("Who signs?"));
    }

    @Test
    void tellsNothingOfDrafts() {
        Request draft = aDraft();
        requests.add(draft, submitting(draft));

        assertThat(get("matter-service", draft.id())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"matter-service", "contract-service", "notification-service"})
    void isOpenToThoseWhoWorkWithRequests(String service) {
        assertThat(get(service, request.id())).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity-service", "request-service"})
    void isClosedToEveryOtherService(String service) {
        assertThat(get(service, request.id()))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("forbidden");
        assertThat(get(service, UUID.randomUUID().toString())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoRequestWhereThereIsNone() {
        assertThat(get("matter-service", UUID.randomUUID().toString())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isClosedToEveryPerson() {
        assertThat(get(TestDirectory.subject(TestDirectory.CLAIRE), request.id()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(TestDirectory.subject(TestDirectory.LAWYER), request.id()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/internal/requests/" + request.id() + "/content"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult get(String token, String id) {
        return mvc.get()
                .uri("/internal/requests/" + id + "/content")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .exchange();
    }
}
