package io.parvis.contract.contracts;

import static io.parvis.contract.contracts.ContractFixture.LATER;
import static io.parvis.contract.contracts.ContractFixture.OPENED_AT;
import static io.parvis.contract.contracts.ContractFixture.aBareRequest;
import static io.parvis.contract.contracts.ContractFixture.aContract;
import static io.parvis.contract.contracts.ContractFixture.aRequest;
import static io.parvis.contract.contracts.ContractFixture.openedFrom;
import static io.parvis.contract.contracts.ContractFixture.opening;
import static io.parvis.testsupport.directory.Persons.client;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.References;
import io.parvis.directory.Viewer;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.directory.requesters.Requested;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;

/** What {@link Contracts} do, wherever they are kept. Each test starts without any. */
public abstract class ContractsSuite {

    private static final PageRequest FIRST = PageRequest.first(20);

    private final TestDirectory directory = new TestDirectory();
    private final Viewer manager = directory.viewer(TestDirectory.CONTRACT_MANAGER);

    protected abstract Contracts contracts();

    /** The same ones as what people asked for. */
    protected abstract Requested requested();

    protected abstract References references();

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

    static Stream<Person> whatMayBecomeOfClaire() {
        Person claire = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.ACME);
        Person atGlobex = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX);
        return Stream.concat(
                Stream.of(PersonStatus.values()).map(status -> Persons.with(claire, status)),
                Stream.of(
                        atGlobex,
                        Persons.keeping(atGlobex, TestDirectory.ACME),
                        Persons.with(Persons.keeping(atGlobex, TestDirectory.ACME), PersonStatus.BANNED),
                        client(TestDirectory.CLAIRE.value(), AccessType.COLLABORATOR, null)));
    }

    @ParameterizedTest
    @MethodSource("whatMayBecomeOfClaire")
    void listsThoseWhoseRequesterDoesNotSeeThem(Person claire) {
        Stream.of(aRequest(), aBareRequest()).forEach(request -> given(openedFrom(request, OPENED_AT)));
        directory.goneFrom(requested()).catchUp();
        assertThat(gone()).isEmpty();

        directory.people().with(claire);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);

        assertGoneAsNotSeenBy(directory.viewers().awaited(claire).orElse(null));
    }

    @Test
    void listsThemNoLongerWhenTheirCompanyIsPartOfTheRequesters() {
        Contract contract = given(aContract());
        Person atGlobex = client(TestDirectory.CLAIRE.value(), AccessType.BOTH, TestDirectory.GLOBEX);
        directory.people().with(atGlobex);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);
        assertThat(gone()).containsExactly(contract.id());

        directory.companies().merged(TestDirectory.ACME, TestDirectory.GLOBEX);
        directory.goneFrom(requested()).changed(TestDirectory.CLAIRE);

        assertThat(gone()).isEmpty();
        assertGoneAsNotSeenBy(directory.viewer(TestDirectory.CLAIRE));
    }

    private void assertGoneAsNotSeenBy(Viewer follower) {
        assertThat(contracts().list(manager, ContractFilter.ANY, FIRST).items())
                .isNotEmpty()
                .allSatisfy(contract -> {
                    boolean seen = follower != null
                            && contracts()
                                    .find(follower, contract.value().contractId())
                                    .isPresent();
                    assertThat(GoneRequesters.from(contract)).isEqualTo(!seen);
                    assertThat(gone().contains(contract.id())).isEqualTo(!seen);
                    assertThat(listed(new ContractFilter(null, null, false)).contains(contract.id()))
                            .isEqualTo(seen);
                    assertThat(contract.version()).isEqualTo(1);
                });
    }

    @Test
    void listsThoseOfAKindAndStatusWhoseRequesterIsGone() {
        given(aContract());
        Contract other = given(openedFrom(aRequest(ContractKind.DOCUMENT), OPENED_AT));
        requested().note(TestDirectory.CLAIRE, null);

        assertThat(listed(new ContractFilter(ContractKind.DOCUMENT, ContractStatus.SUBMITTED, true)))
                .containsExactly(other.id());
        assertThat(listed(new ContractFilter(ContractKind.DOCUMENT, ContractStatus.ON_HOLD, true)))
                .isEmpty();
        assertThat(listed(new ContractFilter(ContractKind.DOCUMENT, null, false)))
                .isEmpty();
    }

    @Test
    void takesARequesterForGoneFromNothingThatNobodyLookedInto() {
        Contract contract = given(aContract());

        assertThat(gone()).isEmpty();
        assertThat(listed(new ContractFilter(null, null, false))).containsExactly(contract.id());
        assertThat(requested().unnoted()).containsExactly(TestDirectory.CLAIRE);

        requested().noteFirst(TestDirectory.CLAIRE, null);
        assertThat(gone()).containsExactly(contract.id());
        assertThat(requested().unnoted()).isEmpty();
    }

    @Test
    void notesAtFirstOnOneAlone() {
        Contract opened = given(aContract());
        given(aContract());

        requested().noteFirst(opened.id(), null);
        requested().noteFirst(opened.id(), directory.viewer(TestDirectory.CLAIRE));

        assertThat(gone()).containsExactly(opened.id());
    }

    @Test
    void leavesANoteAloneWhenItTakesTheFirstOnes() {
        Contract noted = given(aContract());
        requested().note(TestDirectory.CLAIRE, null);
        given(aContract());

        requested().noteFirst(TestDirectory.CLAIRE, directory.viewer(TestDirectory.CLAIRE));

        assertThat(gone()).containsExactly(noted.id());
    }

    @Test
    void leavesWhatOthersAskedForAlone() {
        given(aContract());

        requested().note(TestDirectory.PAUL, null);

        assertThat(gone()).isEmpty();
    }

    private List<String> gone() {
        return listed(new ContractFilter(null, null, true));
    }

    private List<String> listed(ContractFilter filter) {
        return ids(contracts().list(manager, filter, FIRST));
    }

    @Test
    void countsWhatAPersonAskedForWhoeverMaySeeIt() {
        given(aContract());
        given(aContract());

        assertThat(references().to(TestDirectory.CLAIRE)).isEqualTo(2);
        assertThat(references().to(TestDirectory.PAUL)).isZero();
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
