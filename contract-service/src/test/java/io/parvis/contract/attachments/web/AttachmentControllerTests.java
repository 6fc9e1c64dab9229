package io.parvis.contract.attachments.web;

import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import io.parvis.contract.attachments.ReachingAttachments;
import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractsInMemory;
import io.parvis.contract.contracts.InMemoryContracts;
import io.parvis.directory.PersonId;
import io.parvis.files.FilesInMemory;
import io.parvis.files.FilingCabinet;
import io.parvis.files.Samples;
import io.parvis.files.handover.HandingOwner;
import io.parvis.testsupport.web.Calls;

/** Claire of Acme asked for the review of a lease, which she sent with her request. */
@WebMvcTest({AttachmentController.class, PortalAttachmentController.class})
@Import({ContractsInMemory.class, FilesInMemory.class, ReachingAttachments.class})
class AttachmentControllerTests {

    private static final String LIST = "/internal/requests/1/files";

    private final Calls calls;
    private final InMemoryContracts contracts;
    private final FilingCabinet cabinet;
    private final Contract contract = aContract();
    private final String main = "/api/main/contracts/" + contract.id() + "/attachments";
    private final String portal = "/api/portal/contracts/" + contract.id() + "/attachments";

    @Autowired
    AttachmentControllerTests(MockMvcTester mvc, InMemoryContracts contracts, FilingCabinet cabinet) {
        this.calls = new Calls(mvc);
        this.contracts = contracts;
        this.cabinet = cabinet;
    }

    @BeforeEach
    void givenAContractWithTheDocumentOfItsRequest() {
        contracts.forgetAll();
        cabinet.forgetAll();
        contracts.add(contract, opening(contract));
        HandingOwner requests = new HandingOwner(LIST);
        requests.has("one", "lease.docx", Samples.DOCX);
        requests.handingTo(cabinet)
                .take("/parvis/request-service", LIST, ReachingAttachments.owner(contract.contractId()), CLAIRE);
    }

    @Test
    void s35BothSidesSeeTheDocument() {
        assertThat(calls.get(CLAIRE, portal))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].name", name -> assertThat(name).isEqualTo("lease.docx"))
                .hasPathSatisfying("$.items[0].own", own -> assertThat(own).isEqualTo(true))
                .hasPathSatisfying(
                        "$.items[0].versions[0].addedBy",
                        name -> assertThat(name).isEqualTo("Claire Example"));
        for (PersonId member : List.of(CONTRACT_MANAGER, LAWYER, ADMIN)) {
            assertThat(calls.get(member, main))
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying(
                            "$.items[0].portal", marker -> assertThat(marker).isEqualTo(true))
                    .hasPathSatisfying(
                            "$.items[0].origin", origin -> assertThat(origin).isEqualTo("PORTAL"));
        }
    }

    @Test
    void s35BothSidesReadItsBytesToSaveThem() {
        for (MvcTestResult answer : List.of(
                calls.get(CLAIRE, portal + "/" + file() + "/content"),
                calls.get(CONTRACT_MANAGER, main + "/" + file() + "/content?version=1"))) {
            assertThat(answer)
                    .hasStatusOk()
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .body()
                    .isEqualTo(Samples.DOCX);
            assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                    .startsWith("attachment")
                    .contains("lease.docx");
        }
        assertThat(calls.get(CLAIRE, portal + "/" + file() + "/content?version=2"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesWhatIsAskedForOfAFile() {
        assertThat(calls.get(CLAIRE, portal + "/" + file() + "/content", Map.of(HttpHeaders.RANGE, "bytes=0-1")))
                .hasStatus(HttpStatus.PARTIAL_CONTENT)
                .bodyText()
                .isEqualTo("PK");
    }

    @Test
    void tellsWhoeverHasSeenAFileThatNothingChanged() {
        for (MvcTestResult seen :
                List.of(calls.get(CLAIRE, portal + "/" + file()), calls.get(LAWYER, main + "/" + file()))) {
            String tag = Objects.requireNonNull(seen.getResponse().getHeader(HttpHeaders.ETAG));
            PersonId person = seen.getRequest().getRequestURI().startsWith("/api/portal") ? CLAIRE : LAWYER;

            assertThat(calls.get(person, seen.getRequest().getRequestURI(), Map.of(HttpHeaders.IF_NONE_MATCH, tag)))
                    .hasStatus(HttpStatus.NOT_MODIFIED);
        }
    }

    @Test
    void givesAllOfThemAsAnArchiveThatIsCalledAsTheContract() {
        for (MvcTestResult answer :
                List.of(calls.get(CLAIRE, portal + ".zip"), calls.get(CONTRACT_MANAGER, main + ".zip"))) {
            assertThat(answer).hasStatusOk().hasContentType("application/zip");
            assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                    .contains(contract.state().number().value() + ".zip");
        }
    }

    @Test
    void s53ThePortalsTypesHaveNothingOfTheTeams() {
        assertThat(calls.get(CLAIRE, portal))
                .bodyText()
                .doesNotContain("\"portal\"", "choice", "marker", "given", "history", "@");
    }

    @Test
    void s102OthersFindNothing() {
        for (String below : List.of("", "/" + file(), "/" + file() + "/content", ".zip")) {
            for (PersonId stranger : List.of(OTTO, PAUL)) {
                assertThat(calls.get(stranger, portal + below)).hasStatus(HttpStatus.NOT_FOUND);
            }
            assertThat(calls.get(CLAIRE, main + below)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(calls.get(CONTRACT_MANAGER, portal + below)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void s102AFileOfAnotherContractIsNotThere() {
        Contract other = aContract();
        contracts.add(other, opening(other));

        assertThat(calls.get(CLAIRE, "/api/portal/contracts/" + other.id() + "/attachments/" + file()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(calls.get(LAWYER, "/api/main/contracts/" + other.id() + "/attachments/" + file() + "/content"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String file() {
        return JsonPath.read(
                new String(calls.get(CLAIRE, portal).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8),
                "$.items[0].id");
    }
}
