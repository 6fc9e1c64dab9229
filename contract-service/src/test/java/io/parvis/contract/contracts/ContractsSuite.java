package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.LATER;
import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static io.parvis.contract.contracts.ContractFixture.opening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link Contracts} do, wherever they are kept. Each test starts without any. */
public abstract class ContractsSuite {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer manager = directory.viewer(TestDirectory.CONTRACT_MANAGER);

    protected abstract Contracts contracts();

    @Test
    void findsWhatWasAdded() {
        Contract contract = aContract();

        Stored<Contract> added = contracts().add(contract, opening(contract));

        Stored<Contract> found =
                contracts().find(manager, contract.contractId()).orElseThrow();
        assertThat(found.version()).isEqualTo(added.version()).isEqualTo(1);
        assertThat(found.value().state()).isEqualTo(contract.state());
        assertThat(found.value().events()).isEmpty();
    }

    @Test
    void addingTwiceChangesNothing() {
        Contract first = given(aContract());
        Contract second =
                Contract.openedFrom(aRequest(), first.contractId(), new ContractNumber("CON-2026-999999"), LATER);

        Stored<Contract> added = contracts().add(second, opening(second));

        assertThat(added.version()).isEqualTo(1);
        assertThat(added.value().state()).isEqualTo(first.state());
        assertThat(ids(contracts().list(manager, ContractFilter.ANY, FIRST))).containsExactly(first.id());
    }

    @Test
    void showsAContractToItsAudienceOnly() {
        Contract contract = given(aContract());

        assertThat(viewers(
                        TestDirectory.CLAIRE,
                        TestDirectory.CONTRACT_MANAGER,
                        TestDirectory.LAWYER,
                        TestDirectory.ADMIN))
                .allSatisfy(viewer -> {
                    assertThat(contracts().find(viewer, contract.contractId())).isPresent();
                    assertThat(ids(contracts().list(viewer, ContractFilter.ANY, FIRST)))
                            .containsExactly(contract.id());
                });
        assertThat(viewers(TestDirectory.OTTO, TestDirectory.PAUL, TestDirectory.NINA))
                .allSatisfy(viewer -> {
                    assertThat(contracts().find(viewer, contract.contractId())).isEmpty();
                    assertThat(ids(contracts().list(viewer, ContractFilter.ANY, FIRST)))
                            .isEmpty();
                });
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(contracts().find(manager, new ContractId(UUID.randomUUID().toString())))
                .isEmpty();
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        List<Contract> given = IntStream.range(0, 5)
                .mapToObj(day -> given(openedFrom(aRequest(), OPENED_AT.plus(Duration.ofDays(day)))))
                .toList();

        List<String> listed = new ArrayList<>();
        PageRequest next = PageRequest.first(2);
        while (next != null) {
            Page<Stored<Contract>> page =
                    contracts().list(directory.viewer(TestDirectory.CLAIRE), ContractFilter.ANY, next);
            listed.addAll(ids(page));
            next = page.nextCursor() == null ? null : new PageRequest(2, page.nextCursor());
        }

        assertThat(listed)
                .containsExactlyElementsOf(
                        given.reversed().stream().map(Contract::id).toList());
    }

    @Test
    void listsByKindAndStatus() {
        Contract contract = given(aContract());
        Contract document = given(openedFrom(aRequest(ContractKind.DOCUMENT), OPENED_AT.plusSeconds(60)));

        assertThat(ids(contracts().list(manager, new ContractFilter(ContractKind.DOCUMENT, null), FIRST)))
                .containsExactly(document.id());
        assertThat(ids(contracts().list(manager, new ContractFilter(null, ContractStatus.SUBMITTED), FIRST)))
                .containsExactly(document.id(), contract.id());
        assertThat(ids(contracts()
                        .list(manager, new ContractFilter(ContractKind.CONTRACT, ContractStatus.SUBMITTED), FIRST)))
                .containsExactly(contract.id());
        assertThat(ids(contracts().list(manager, new ContractFilter(null, ContractStatus.DRAFTING), FIRST)))
                .isEmpty();
    }

    private Contract given(Contract contract) {
        contracts().add(contract, opening(contract));
        return contract;
    }

    private List<Viewer> viewers(PersonId... people) {
        return Stream.of(people).map(directory::viewer).toList();
    }

    private static List<String> ids(Page<Stored<Contract>> page) {
        return page.items().stream().map(Stored::id).toList();
    }
}
