package io.parvis.request.intake.web;

import static io.parvis.request.intake.RequestFixture.aDraft;
import static io.parvis.request.intake.RequestFixture.aPrivateRequest;
import static io.parvis.request.intake.RequestFixture.aRequestOf;
import static io.parvis.request.intake.RequestFixture.aWaitingRequest;
import static io.parvis.request.intake.RequestFixture.submitting;
import static io.parvis.request.intake.RequestFixture.triaged;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
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
import io.parvis.request.intake.InMemoryRequests;
import io.parvis.request.intake.IntakeInMemory;
import io.parvis.request.intake.Request;
import io.parvis.request.types.Target;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest(MainRequestController.class)
@Import(IntakeInMemory.class)
class MainRequestControllerTests {

    private static final String REQUESTS = "/api/main/requests";

    private final Calls calls;
    private final InMemoryRequests requests;

    @Autowired
    MainRequestControllerTests(MockMvcTester mvc, InMemoryRequests requests) {
        this.calls = new Calls(mvc);
        this.requests = requests;
    }

    @BeforeEach
    void givenNoRequests() {
        requests.forgetAll();
    }

    @Test
    void showsARequestWithItsAnswersInTheReadersLanguage() {
        Request request = given(aWaitingRequest());

        assertThat(calls.get(LAWYER, REQUESTS + "/" + request.id(), Map.of(HttpHeaders.ACCEPT_LANGUAGE, "fr")))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.request.requesterName", name -> assertThat(name).isEqualTo("Claire Example"))
                .hasPathSatisfying(
                        "$.request.companyName", name -> assertThat(name).isEqualTo("Acme"))
                .hasPathSatisfying(
                        "$.form.answers[*].label",
                        labels -> assertThat(labels).isEqualTo(List.of("Objet", "Description")))
                .hasPathSatisfying(
                        "$.form.answers[1].text",
                        text -> assertThat(text).isEqualTo("We take in two new shareholders."))
                .hasPathSatisfying(
                        "$.history[*].what", steps -> assertThat(steps).isEqualTo(List.of("SUBMITTED")))
                .hasPathSatisfying(
                        "$.history[0].by.actor", actor -> assertThat(actor).isEqualTo("client:claire"));
    }

    @Test
    void asksAcceptsAndRejects() {
        Request asked = given(aWaitingRequest());
        Request rejected = given(aWaitingRequest());

        assertThat(post(LAWYER, asked, "ask", "{\"question\": \"Who signs?\"}"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.request.status", status -> assertThat(status).isEqualTo("INFORMATION_NEEDED"))
                .hasPathSatisfying("$.history[1].text", text -> assertThat(text).isEqualTo("Who signs?"))
                .hasPathSatisfying(
                        "$.history[1].by.name", name -> assertThat(name).isEqualTo("Laura Example"));
        assertThat(post(ADMIN, asked, "accept", ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.request.status")
                .isEqualTo("ACCEPTED");
        assertThat(post(LAWYER, asked, "reject", "{\"reason\": \"Too late.\"}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("request-accepted-before");
        assertThat(post(LAWYER, rejected, "reject", "{\"reason\": \"Not ours.\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.request.status")
                .isEqualTo("REJECTED");
        assertThat(post(LAWYER, rejected, "accept", ""))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("request-ended");
    }

    @Test
    void movesToAnotherType() {
        Request request = given(aWaitingRequest());
        String type = CORPORATE_MATTER.id().value();

        assertThat(post(LAWYER, request, "move", "{\"requestTypeId\": \"%s\"}".formatted(type)))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.request.requestTypeId", id -> assertThat(id).isEqualTo(type))
                .hasPathSatisfying(
                        "$.request.status", status -> assertThat(status).isEqualTo("SUBMITTED"))
                .hasPathSatisfying(
                        "$.earlier[0].requestTypeId",
                        id -> assertThat(id)
                                .isEqualTo(request.state().type().id().value()));
        assertThat(post(LAWYER, request, "move", "{\"requestTypeId\": \"unknown\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].key")
                .isEqualTo("request-type-unknown");
        assertThat(post(LAWYER, request, "move", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/requestTypeId");
    }

    @Test
    void decidesAboutNothingThatTheMemberHasSeenDifferently() {
        Request request = given(aWaitingRequest());

        assertThat(calls.post(
                        LAWYER, REQUESTS + "/" + request.id() + "/accept", "", Map.of(HttpHeaders.IF_MATCH, "\"7\"")))
                .hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void listsWhatTheMemberMayDecideAbout() throws UnsupportedEncodingException {
        Request matter = given(aWaitingRequest());
        Request quiet = given(aPrivateRequest());
        Request contract = given(aRequestOf(triaged(Target.CONTRACT)));
        given(aDraft());

        assertThat(listed(LAWYER, "")).containsExactlyInAnyOrder(quiet.id(), matter.id());
        assertThat(listed(CONTRACT_MANAGER, "")).isEqualTo(List.of(contract.id()));
        assertThat(listed(ADMIN, "?status=SUBMITTED")).hasSize(3);
        assertThat(listed(ADMIN, "?q=quiet&company=acme&requester=claire")).isEqualTo(List.of(quiet.id()));
        assertThat(listed(ADMIN, "?type=unknown")).isEqualTo(List.of());
        assertThat(listed(ADMIN, "?status=DRAFT")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accept", "ask", "move", "reject"})
    void answersWhatIsAnotherRolesAsWhatDoesNotExist(String step) {
        Request request = given(aWaitingRequest());
        String absent = REQUESTS + "/" + UUID.randomUUID() + "/" + step;

        MvcTestResult ofAnother = post(CONTRACT_MANAGER, request, step, "{}");

        assertThat(ofAnother).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofAnother)).isEqualTo(Told.by(calls.post(CONTRACT_MANAGER, absent, "{}", Map.of())));
        assertThat(post(CLAIRE, request, step, "{}")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isClosedToClients() {
        assertThat(calls.get(CLAIRE, REQUESTS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private List<String> listed(PersonId member, String query) throws UnsupportedEncodingException {
        MvcTestResult answer = calls.get(member, REQUESTS + query);
        assertThat(answer).hasStatusOk();
        List<String> ids = JsonPath.read(answer.getResponse().getContentAsString(), "$.items[*].id");
        return ids.stream().sorted().toList();
    }

    private Request given(Request request) {
        requests.add(request, submitting(request));
        return request;
    }

    private MvcTestResult post(PersonId member, Request request, String step, String body) {
        return calls.post(member, REQUESTS + "/" + request.id() + "/" + step, body, Map.of());
    }
}
