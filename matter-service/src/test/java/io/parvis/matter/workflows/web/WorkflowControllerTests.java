package io.parvis.matter.workflows.web;

import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

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
import io.parvis.matter.matters.MattersInMemory;
import io.parvis.matter.workflows.InMemoryWorkflows;
import io.parvis.testsupport.web.Calls;

@WebMvcTest(WorkflowController.class)
@Import(MattersInMemory.class)
class WorkflowControllerTests {

    private static final String WORKFLOWS = "/api/main/matter-workflows";
    private static final String BRIEF = """
            {"start": "NEW",
             "statuses": [
               {"code": "NEW", "names": {"en": "New", "fr": "Nouveau"}, "phase": "OPEN"},
               {"code": "FILED", "names": {"en": "Filed", "fr": "Classé"}, "phase": "DONE"}],
             "transitions": [{"from": "NEW", "to": "FILED", "mover": "ASSIGNEE"}]}
            """;

    private final Calls calls;
    private final InMemoryWorkflows workflows;

    @Autowired
    WorkflowControllerTests(MockMvcTester mvc, InMemoryWorkflows workflows) {
        this.calls = new Calls(mvc);
        this.workflows = workflows;
    }

    @BeforeEach
    void givenANewInstallation() {
        workflows.forgetAll();
    }

    @Test
    void showsTheWholeTeamTheWorkflowOfEveryKind() {
        assertThat(calls.get(CONTRACT_MANAGER, WORKFLOWS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].kind")
                .asArray()
                .containsExactly("CORPORATE", "LITIGATION", "INTELLECTUAL_PROPERTY");
        assertThat(calls.get(LAWYER, WORKFLOWS + "/LITIGATION"))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .hasPathSatisfying("$.start", start -> assertThat(start).isEqualTo("SUBMITTED"))
                .hasPathSatisfying(
                        "$.statuses[1].names.fr", name -> assertThat(name).isEqualTo("À l'étude"));
        assertThat(calls.get(CLAIRE, WORKFLOWS)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void letsAnAdminMakeAnother() {
        assertThat(put(ADMIN, BRIEF, "\"1\""))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"2\"")
                .bodyJson()
                .hasPathSatisfying(
                        "$.revisions[*].actor",
                        actors -> assertThat(actors).asArray().containsExactly("member:adam"))
                .isLenientlyEqualTo("""
                        {"kind": "LITIGATION", "start": "NEW",
                         "statuses": [
                           {"code": "NEW", "names": {"en": "New", "fr": "Nouveau"}, "phase": "OPEN"},
                           {"code": "FILED", "names": {"en": "Filed", "fr": "Classé"}, "phase": "DONE"}],
                         "transitions": [{"from": "NEW", "to": "FILED", "mover": "ASSIGNEE"}]}
                        """);
        assertThat(put(ADMIN, BRIEF, "\"1\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
    }

    @Test
    void isForAdminsBeforeAnythingElse() {
        assertThat(put(LAWYER, "{}", "\"7\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(ADMIN, "{}", "\"7\""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/statuses");
    }

    private MvcTestResult put(PersonId person, String body, String version) {
        return calls.put(person, WORKFLOWS + "/LITIGATION", body, Map.of(HttpHeaders.IF_MATCH, version));
    }
}
