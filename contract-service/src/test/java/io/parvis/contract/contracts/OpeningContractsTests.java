package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.numbers.InMemoryNumbers;

class OpeningContractsTests {

    private final InMemoryContracts contracts = new InMemoryContracts();
    private final InMemoryNumbers numbers = new InMemoryNumbers();
    private final Viewer manager = new TestDirectory().viewer(TestDirectory.CONTRACT_MANAGER);

    @Test
    void opensAContractWithANumberOfItsYear() {
        opening(OPENED_AT).open(aRequest());

        Contract opened = onlyContract();
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

    private OpeningContracts opening(Instant now) {
        return new OpeningContracts(contracts, numbers, Clock.fixed(now, ZoneOffset.UTC));
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
