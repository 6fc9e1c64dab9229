package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static io.parvis.testsupport.directory.Persons.client;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

class OpeningContractsTests {

    private final InMemoryContracts contracts = new InMemoryContracts();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final TestDirectory directory = new TestDirectory();
    private final Viewer manager = directory.viewer(TestDirectory.CONTRACT_MANAGER);

    @Test
    void opensAContractWithANumberOfItsYear() {
        ContractId id = opening(OPENED_AT).open(aRequest());

        Contract opened = onlyContract();
        assertThat(opened.contractId()).isEqualTo(id);
        assertThat(opened.state().number()).isEqualTo(new ContractNumber("CON-2026-000001"));
        assertThat(opened.state().openedAt()).isEqualTo(OPENED_AT);
        assertThat(contracts.announced())
                .containsExactly(
                        new ContractEvent.Opened(opened.contractId()), new ContractEvent.Shared(opened.contractId()));
    }

    @Test
    void openingTwiceChangesNothing() {
        AcceptedRequest request = aRequest();
        opening(OPENED_AT).open(request);
        Contract opened = onlyContract();

        opening(OPENED_AT.plusSeconds(60)).open(request);

        assertThat(onlyContract().state()).isEqualTo(opened.state());
        assertThat(contracts.announced()).hasSize(2);
    }

    @Test
    void opensOneContractForEachRequest() {
        opening(OPENED_AT).open(aRequest());
        opening(OPENED_AT).open(aRequest());

        assertThat(all()).hasSize(2);
    }

    @Test
    void notesWhetherTheRequesterIsGoneAlready() {
        opening(OPENED_AT).open(aRequest());
        directory.people().with(client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX));

        opening(OPENED_AT.plusSeconds(60)).open(aRequest());

        assertThat(contracts
                        .list(manager, ContractFilter.ANY, PageRequest.first(20))
                        .items())
                .as("what was noted on the older one is for those to change who tell of the requester")
                .extracting(GoneRequesters::from)
                .containsExactly(true, false);
    }

    /** Whoever stored it may have died before the note. */
    @Test
    void notesItTheSecondTimeWhenTheFirstTimeStoppedHalfWay() {
        AcceptedRequest request = aRequest();
        contractStoredButNotNoted(request);
        directory.people().with(client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX));

        opening(OPENED_AT).open(request);

        assertThat(contracts
                        .list(manager, ContractFilter.ANY, PageRequest.first(20))
                        .items())
                .singleElement()
                .extracting(GoneRequesters::from)
                .isEqualTo(true);
    }

    private void contractStoredButNotNoted(AcceptedRequest request) {
        Command command = Command.causedBy("open-contract", request.id().value());
        Contract stored = Contract.openedFrom(
                request, new ContractId(command.id()), new ContractNumber("CON-2026-000007"), OPENED_AT);
        contracts.add(stored, command);
    }

    private OpeningContracts opening(Instant now) {
        return new OpeningContracts(
                contracts, directory.goneFrom(contracts.requested()), numbers, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Contract onlyContract() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<Contract> all() {
        return contracts.list(manager, ContractFilter.ANY, PageRequest.first(20)).items().stream()
                .map(Stored::value)
                .toList();
    }
}
