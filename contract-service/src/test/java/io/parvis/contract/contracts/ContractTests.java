package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.SALE;
import static io.parvis.contract.contracts.ContractFixture.aBareRequest;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.testsupport.directory.TestDirectory;

class ContractTests {

    private final TestDirectory directory = new TestDirectory();

    @Test
    void opensFromARequestAsSubmittedAndIsSharedFromBirth() {
        AcceptedRequest request = aRequest();

        Contract contract = openedFrom(request, OPENED_AT);

        ContractState state = contract.state();
        assertThat(state.name()).isEqualTo(request.subject());
        assertThat(state.description()).isEqualTo(request.description());
        assertThat(state.kind()).isEqualTo(ContractKind.CONTRACT);
        assertThat(state.terms()).isEqualTo(SALE);
        assertThat(state.status()).isEqualTo(ContractStatus.SUBMITTED);
        assertThat(state.origin()).isEqualTo(Origin.PORTAL);
        assertThat(state.request()).isEqualTo(request.id());
        assertThat(state.requester()).isEqualTo(TestDirectory.CLAIRE);
        assertThat(state.company()).isEqualTo(TestDirectory.ACME);
        assertThat(state.openedAt()).isEqualTo(OPENED_AT);
        assertThat(contract.inPortal()).isTrue();
        assertThat(contract.events())
                .containsExactly(
                        new ContractEvent.Opened(contract.contractId()),
                        new ContractEvent.Shared(contract.contractId()));
    }

    @Test
    void isForItsRequesterAndTheWholeTeam() {
        Contract contract = aContract();

        assertThat(Stream.of(
                                TestDirectory.CLAIRE,
                                TestDirectory.CONTRACT_MANAGER,
                                TestDirectory.LAWYER,
                                TestDirectory.ADMIN)
                        .map(directory::viewer))
                .allMatch(viewer -> mayBeSeenBy(viewer, contract));
        assertThat(Stream.of(TestDirectory.OTTO, TestDirectory.PAUL, TestDirectory.NINA)
                        .map(directory::viewer))
                .noneMatch(viewer -> mayBeSeenBy(viewer, contract));
    }

    @Test
    void isForColleaguesWhereTheirCompanySharesEverything() {
        directory.acmeShares(Sharing.COMPANY);
        Contract contract = aContract();

        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.PAUL), contract)).isTrue();
        assertThat(mayBeSeenBy(directory.viewer(TestDirectory.OTTO), contract)).isFalse();
    }

    @Test
    void staysWithTheCompanyWhenItsRequesterLeaves() {
        assertThat(mayBeSeenBy(directory.claireAtGlobex(), aContract())).isFalse();
    }

    @Test
    void isForNobodyElseWhereItsRequesterHasNoCompany() {
        directory.acmeShares(Sharing.COMPANY);
        Contract contract = openedFrom(aBareRequest(), OPENED_AT);

        assertThat(Stream.of(TestDirectory.PAUL, TestDirectory.OTTO).map(directory::viewer))
                .noneMatch(viewer -> mayBeSeenBy(viewer, contract));
    }

    private static boolean mayBeSeenBy(Viewer viewer, Contract contract) {
        return !Collections.disjoint(viewer.keys(), contract.audience().keys());
    }
}
