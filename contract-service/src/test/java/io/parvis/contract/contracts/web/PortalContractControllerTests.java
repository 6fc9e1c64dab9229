package io.parvis.contract.contracts.web;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static io.parvis.contract.contracts.ContractFixture.opening;
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

import io.parvis.contract.contracts.Contract;
import io.parvis.contract.contracts.ContractKind;
import io.parvis.contract.contracts.ContractsInMemory;
import io.parvis.contract.contracts.InMemoryContracts;
import io.parvis.directory.PersonId;
import io.parvis.testsupport.web.Calls;
import io.parvis.testsupport.web.Told;

@WebMvcTest(PortalContractController.class)
@Import(ContractsInMemory.class)
class PortalContractControllerTests {

    private static final String CONTRACTS = "/api/portal/contracts";

    private final MockMvcTester mvc;
    private final Calls calls;
    private final InMemoryContracts contracts;

    @Autowired
    PortalContractControllerTests(MockMvcTester mvc, InMemoryContracts contracts) {
        this.mvc = mvc;
        this.calls = new Calls(mvc);
        this.contracts = contracts;
    }

    @BeforeEach
    void givenNoContracts() {
        contracts.forgetAll();
    }

    @Test
    void showsARequesterTheirContractAndNothingInternal() {
        Contract contract = given(aContract());

        assertThat(get(CLAIRE, "/" + contract.id())).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                        {
                          "id": "%s", "requestId": "%s", "number": "%s",
                          "name": "Supply of spare parts", "kind": "CONTRACT", "status": "SUBMITTED",
                          "description": "A frame agreement for two years.",
                          "type": "SALE", "counterparty": "Bolt GmbH", "startDate": "2027-05-01",
                          "openedAt": "2026-11-22T09:00:00Z",
                          "requester": {"id": "%s", "name": "Claire Example"}
                        }
                        """.formatted(
                        contract.id(),
                        contract.state().request().value(),
                        contract.state().number().value(),
                        CLAIRE.value()));
    }

    @Test
    void answersNotModifiedToWhoeverHasTheRepresentation() {
        Contract contract = given(aContract());
        String tag = get(CLAIRE, "/" + contract.id()).getResponse().getHeader(HttpHeaders.ETAG);

        assertThat(calls.get(CLAIRE, CONTRACTS + "/" + contract.id(), Map.of(HttpHeaders.IF_NONE_MATCH, tag)))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @Test
    void listsTheNewestFirst() {
        Contract older = given(aContract());
        Contract newer = given(openedFrom(aRequest(), OPENED_AT.plusSeconds(60)));

        assertThat(get(CLAIRE, ""))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[0].id", id -> assertThat(id).isEqualTo(newer.id()))
                .hasPathSatisfying("$.items[1].id", id -> assertThat(id).isEqualTo(older.id()))
                .hasPathSatisfying("$.nextCursor", cursor -> assertThat(cursor).isNull());
    }

    @Test
    void listsAKindOnly() {
        given(aContract());
        Contract document = given(openedFrom(aRequest(ContractKind.DOCUMENT), OPENED_AT));

        assertThat(get(CLAIRE, "?kind=DOCUMENT&status=SUBMITTED"))
                .bodyJson()
                .extractingPath("$.items[*].id")
                .asArray()
                .containsExactly(document.id());
    }

    @Test
    void saysNothingOfWhetherARequesterIsGone() {
        Contract contract = given(aContract());
        contracts.requested().note(CLAIRE, null);

        MvcTestResult list = get(CLAIRE, "?requesterGone=false");

        assertThat(list).bodyJson().extractingPath("$.items[*].id").asArray().containsExactly(contract.id());
        assertThat(Told.by(list).body()).doesNotContainIgnoringCase("gone");
        assertThat(Told.by(get(CLAIRE, "/" + contract.id())).body()).doesNotContainIgnoringCase("gone");
    }

    @Test
    void listsNothingOfAnotherCompany() {
        given(aContract());

        assertThat(get(OTTO, "")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"items\": [], \"nextCursor\": null}");
    }

    @Test
    void refusesAKindThatThereIsNot() {
        assertThat(get(CLAIRE, "?kind=CORPORATE")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void asksAnAnonymousCallerToLogIn() {
        assertThat(mvc.get().uri(CONTRACTS)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isClosedToTheLegalTeam() {
        assertThat(get(LAWYER, "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void answersAForeignContractAsOneThatDoesNotExist() {
        Contract foreign = given(aContract());

        MvcTestResult ofForeign = get(OTTO, "/" + foreign.id());
        MvcTestResult ofAbsent = get(OTTO, "/" + UUID.randomUUID());

        assertThat(ofForeign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Told.by(ofForeign)).isEqualTo(Told.by(ofAbsent));
    }

    private Contract given(Contract contract) {
        contracts.add(contract, opening(contract));
        return contract;
    }

    private MvcTestResult get(PersonId person, String path) {
        return calls.get(person, CONTRACTS + path);
    }
}
