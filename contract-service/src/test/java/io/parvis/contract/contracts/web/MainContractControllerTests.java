package io.parvis.contract.contracts.web;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aBareRequest;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static io.parvis.contract.contracts.ContractFixture.opening;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractsInMemory;
import io.parvis.contract.contracts.InMemoryContracts;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest(MainContractController.class)
@Import(ContractsInMemory.class)
class MainContractControllerTests {

    private static final String CONTRACTS = "/api/main/contracts";

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryContracts contracts;
    private final Contract contract = aContract();

    @Autowired
    MainContractControllerTests(MockMvcTester mvc, InMemoryContracts contracts) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.contracts = contracts;
    }

    @BeforeEach
    void givenAContract() {
        contracts.forgetAll();
        contracts.add(contract, opening(contract));
    }

    @Test
    void showsAContractToTheTeam() {
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "/" + contract.id()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {
                          "id": "%s", "requestId": "%s", "number": "%s",
                          "name": "Supply of spare parts", "kind": "CONTRACT", "status": "SUBMITTED",
                          "description": "A frame agreement for two years.",
                          "type": "SALE", "counterparty": "Bolt GmbH", "startDate": "2027-05-01",
                          "openedAt": "2026-11-22T09:00:00Z",
                          "requester": {"id": "%s", "name": "Claire Example"}, "requesterGone": false,
                          "company": {"id": "%s", "name": "Acme"},
                          "origin": "PORTAL", "portal": true
                        }
                        """.formatted(
                                contract.id(),
                                contract.state().request().value(),
                                contract.state().number().value(),
                                CLAIRE.value(),
                                ACME.value()));
    }

    @Test
    void listsContractsToEveryMemberOfTheTeam() {
        assertThat(List.of(CONTRACT_MANAGER, LAWYER, ADMIN))
                .allSatisfy(member -> assertThat(calls.get(member, CONTRACTS))
                        .bodyJson()
                        .extractingPath("$.items[*].id")
                        .asArray()
                        .containsExactly(contract.id()));
    }

    @ParameterizedTest
    @CsvSource({"kind=CONTRACT, 1", "kind=DOCUMENT, 0", "status=SUBMITTED, 1", "kind=CONTRACT&status=ACTIVE, 0"})
    void listsWhatIsAskedFor(String filter, int found) {
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?" + filter))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .hasSize(found);
    }

    @Test
    void listsThoseWhoseRequesterIsGone() {
        Contract followed = openedFrom(aBareRequest(), OPENED_AT);
        contracts.add(followed, opening(followed));
        contracts.requested().note(CLAIRE, new TestDirectory().claireAtGlobex());

        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=true"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items.length()", count -> assertThat(count).isEqualTo(1))
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo(contract.id()))
                .hasPathSatisfying(
                        "$.items[0].requesterGone", gone -> assertThat(gone).isEqualTo(true));
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=false"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(followed.id());
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=true&status=ON_HOLD"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "/" + contract.id()))
                .hasHeader(HttpHeaders.ETAG, "\"1\"")
                .bodyJson()
                .extractingPath("$.requesterGone")
                .isEqualTo(true);
    }

    @Test
    void refusesAnAnswerThatIsNeitherYesNorNo() {
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=maybe"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesACursorOfAnotherFilter() {
        Contract second = aContract();
        contracts.add(second, opening(second));
        contracts.requested().note(CLAIRE, null);
        String cursor = JsonPath.read(
                Told.by(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=true&limit=1"))
                        .body(),
                "$.nextCursor");

        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?requesterGone=true&limit=1&cursor=" + cursor))
                .hasStatusOk();
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "?limit=1&cursor=" + cursor))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void asksAnAnonymousCallerToLogIn() {
        assertThat(mvc.get().uri(CONTRACTS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isClosedToClients() {
        assertThat(calls.get(CLAIRE, CONTRACTS)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(calls.get(CLAIRE, CONTRACTS + "/" + contract.id())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoContractWhereThereIsNone() {
        assertThat(calls.get(CONTRACT_MANAGER, CONTRACTS + "/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
