package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.Viewer;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.TestDirectory;

class ReadingContractsTests {

    private final TestDirectory directory = new TestDirectory();
    private final Viewer claire = directory.viewer(TestDirectory.CLAIRE);
    private final InMemoryContracts contracts = new InMemoryContracts();
    private final ReadingContracts reading =
            new ReadingContracts(contracts, new ContractSheets(directory.people(), directory.companies()));
    private final Contract contract = aContract();

    @BeforeEach
    void givenAContract() {
        contracts.add(contract, opening(contract));
    }

    @Test
    void putsTheNamesOfTheDirectoryToAContract() {
        ContractSheet sheet = reading.read(claire, contract.contractId());

        assertThat(sheet.requesterName()).isEqualTo("Claire Example");
        assertThat(sheet.companyName()).isEqualTo("Acme");
    }

    @Test
    void readsAContractOfPeopleThatTheDirectoryDoesNotKnowYet() {
        ContractSheets knowingNobody = new ContractSheets(new InMemoryPeople(), new InMemoryCompanies());

        Page<ContractSheet> page =
                new ReadingContracts(contracts, knowingNobody).list(claire, ContractFilter.ANY, PageRequest.first(20));

        assertThat(page.items()).singleElement().satisfies(sheet -> {
            assertThat(sheet.contract().state()).isEqualTo(contract.state());
            assertThat(sheet.requesterName()).isNull();
            assertThat(sheet.companyName()).isNull();
        });
    }

    @Test
    void tellsWhetherTheRequesterIsGone() {
        assertThat(reading.read(claire, contract.contractId()).requesterGone()).isFalse();

        contracts.requested().note(TestDirectory.CLAIRE, null);

        assertThat(reading.read(claire, contract.contractId()).requesterGone()).isTrue();
    }

    @Test
    void goesOnWithinTheFilterThatItBeganWith() {
        Contract second = aContract();
        contracts.add(second, opening(second));
        contracts.requested().note(TestDirectory.CLAIRE, null);
        ContractFilter gone = new ContractFilter(null, null, true);
        String cursor = reading.list(claire, gone, PageRequest.first(1)).nextCursor();

        assertThat(reading.list(claire, gone, new PageRequest(1, cursor)).items())
                .hasSize(1);
        assertThatExceptionOfType(MalformedCursor.class)
                .isThrownBy(() -> reading.list(claire, ContractFilter.ANY, new PageRequest(1, cursor)));
    }

    @Test
    void knowsNoContractForWhoeverMayNotSeeIt() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reading.read(directory.viewer(TestDirectory.OTTO), contract.contractId()))
                .extracting(Refused::refusal)
                .isEqualTo(StandardRefusal.NOT_FOUND);
    }
}
