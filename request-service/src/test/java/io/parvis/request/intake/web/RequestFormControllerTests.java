package io.parvis.request.intake.web;

import static io.parvis.request.intake.RequestFixture.aRequest;
import static io.parvis.request.intake.RequestFixture.submitting;
import static io.parvis.request.types.TypeFixture.CORPORATE_MATTER;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

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
import io.parvis.request.intake.Request;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest(RequestFormController.class)
@Import(IntakeInMemory.class)
class RequestFormControllerTests {

    private final Calls calls;
    private final InMemoryRequests requests;
    private final Request request = aRequest();

    @Autowired
    RequestFormControllerTests(MockMvcTester mvc, InMemoryRequests requests) {
        this.calls = new Calls(mvc);
        this.requests = requests;
    }

    @BeforeEach
    void givenARequest() {
        requests.forgetAll();
        requests.add(request, submitting(request));
    }

    @Test
    void showsTheFormThatARequestWasMadeWith() {
        assertThat(get(CLAIRE, request.id()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.requestTypeId",
                        id -> assertThat(id).isEqualTo(CORPORATE_MATTER.id().value()))
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(3))
                .hasPathSatisfying("$.name", name -> assertThat(name).isEqualTo("Dossier : Corporate matter"))
                .hasPathSatisfying(
                        "$.schema.properties.subject.title",
                        title -> assertThat(title).isEqualTo("Objet"));
    }

    @Test
    void showsNothingOfAnotherCompanysRequest() {
        MvcTestResult ofForeign = get(OTTO, request.id());
        MvcTestResult ofAbsent = get(OTTO, UUID.randomUUID().toString());

        assertThat(ofForeign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofForeign)).isEqualTo(Told.by(ofAbsent));
        assertThat(get(LAWYER, request.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(PersonId person, String id) {
        return calls.get(person, "/api/portal/requests/" + id + "/form", Map.of(HttpHeaders.ACCEPT_LANGUAGE, "fr"));
    }
}
