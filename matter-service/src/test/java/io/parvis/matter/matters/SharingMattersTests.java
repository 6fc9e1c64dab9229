package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.matter.matters.MatterFixture.aMatterOfTheTeam;
import static io.parvis.matter.matters.MatterFixture.aRequestWithoutCompany;
import static io.parvis.matter.matters.MatterFixture.openedFrom;
import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.GLOBEX;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Viewer;
import io.parvis.files.Visibility;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.Persons;

class SharingMattersTests {

    private final Office office = new Office();
    private final Matter ofTheTeam = office.given(aMatterOfTheTeam());
    private final Matter requested = office.given(aMatter());

    @Test
    void showsToAClientAndTheirWatchersWhatTheTeamOpened() {
        assertThat(office.isSeenBy(CLAIRE, ofTheTeam)).isFalse();

        MatterSheet shared = share(CLAIRE, PAUL, PAUL);

        assertThat(shared.state().side()).isEqualTo(new RequestersSide(CLAIRE, ACME, List.of(PAUL), false));
        assertThat(shared.matter().inPortal()).isTrue();
        assertThat(office.isSeenBy(CLAIRE, ofTheTeam)).isTrue();
        assertThat(office.isSeenBy(PAUL, ofTheTeam)).isTrue();
        assertThat(office.isSeenBy(NINA, ofTheTeam)).isFalse();
        assertThat(office.isSeenBy(OTTO, ofTheTeam)).isFalse();
        assertThat(share(CLAIRE, PAUL).version()).isEqualTo(2);
    }

    @Test
    void s59DecidesWhetherTheTeamsFilesAreShownAndLeavesItToTheSettingAgain() {
        MatterSheet shown = showFiles(Visibility.SHOWN);
        assertThat(shown.state().teamsFiles()).isEqualTo(Visibility.SHOWN);
        assertThat(showFiles(Visibility.SHOWN).version()).isEqualTo(shown.version());

        assertThat(showFiles(null).state().teamsFiles()).isNull();

        assertThat(office.matters.announced())
                .endsWith(
                        new MatterEvent.TeamsFilesDecided(requested.matterId(), Visibility.SHOWN),
                        new MatterEvent.TeamsFilesDecided(requested.matterId(), null));
    }

    private MatterSheet showFiles(@Nullable Visibility choice) {
        return office.sharing.showFiles(office.viewer(LAWYER), requested.matterId(), choice, office.by(LAWYER));
    }

    @Test
    void takesBackWhatItShared() {
        share(CLAIRE, PAUL);

        MatterSheet unshared = unshare();

        assertThat(unshared.state().side()).isNull();
        assertThat(office.isSeenBy(CLAIRE, ofTheTeam)).isFalse();
        assertThat(office.isSeenBy(PAUL, ofTheTeam)).isFalse();
        assertThat(office.matters.announced()).endsWith(new MatterEvent.Unshared(ofTheTeam.matterId(), CLAIRE));
    }

    @Test
    void whatACompanyWasShownIsSharedWithItAgainAndWithNoOther() {
        share(CLAIRE);
        unshare();

        assertRefused(MatterRefusal.SHARED_WITH_ANOTHER_COMPANY, () -> share(OTTO));
        assertThat(office.isSeenBy(OTTO, ofTheTeam)).isFalse();
        assertThat(share(PAUL).state().requester()).isEqualTo(PAUL);
    }

    @Test
    void whatAClientWithoutACompanyWasShownIsSharedWithThemAlone() {
        PersonId lena = new PersonId("lena");
        PersonId mira = new PersonId("mira");
        office.directory.people().with(Persons.client("lena", AccessType.BOTH, null));
        office.directory.people().with(Persons.client("mira", AccessType.BOTH, null));
        share(lena);
        unshare();

        assertRefused(MatterRefusal.SHARED_WITH_ANOTHER_COMPANY, () -> share(mira));
        assertRefused(MatterRefusal.SHARED_WITH_ANOTHER_COMPANY, () -> share(CLAIRE));
        assertThat(share(lena).state().requester()).isEqualTo(lena);
        unshare();
        office.directory.people().with(Persons.client("lena", AccessType.BOTH, ACME));
        assertRefused(MatterRefusal.SHARED_WITH_ANOTHER_COMPANY, () -> share(lena));
    }

    @Test
    void knowsTheCompanyThatAMatterWasSharedWithByItsHeir() {
        share(OTTO);
        unshare();
        office.directory.companies().merged(GLOBEX, ACME);

        share(CLAIRE);

        assertThat(office.isSeenBy(CLAIRE, ofTheTeam)).isTrue();
    }

    private MatterSheet unshare() {
        return office.sharing.unshare(office.viewer(LAWYER), ofTheTeam.matterId(), office.by(LAWYER));
    }

    @Test
    void neverHidesFromAClientWhatTheyAskedFor() {
        assertRefused(
                MatterRefusal.CAME_FROM_THE_PORTAL,
                () -> office.sharing.unshare(office.viewer(LAWYER), requested.matterId(), office.by(LAWYER)));
    }

    @Test
    void sharesWithOneClientAtATime() {
        share(CLAIRE);

        assertRefused(MatterRefusal.ALREADY_SHARED, () -> share(PAUL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nina", "laura", "nobody"})
    void sharesWithNobodyWhoMayNotAskForLegalWork(String person) {
        assertRefused(MatterRefusal.REQUESTER_NOT_A_CLIENT, () -> share(new PersonId(person)));
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonStatus.class,
            names = {"BANNED", "DEACTIVATED"})
    void sharesWithNobodyWhoWasShutOut(PersonStatus status) {
        office.directory.people().with(Persons.with(Persons.client("lena", AccessType.BOTH, ACME), status));

        assertRefused(MatterRefusal.REQUESTER_NOT_A_CLIENT, () -> share(new PersonId("lena")));
        assertRefused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, () -> share(CLAIRE, new PersonId("lena")));
    }

    @Test
    void s60RefusesAWatcherOfAnotherCompany() {
        assertRefused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, () -> share(CLAIRE, PAUL, OTTO));
        assertRefused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, () -> watch(requested, OTTO));
        assertRefused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, () -> watch(requested, new PersonId("nobody")));
        assertThat(office.isSeenBy(OTTO, requested)).isFalse();
    }

    @Test
    void s60HasNoWatchersWithoutACompany() {
        Matter alone = office.given(openedFrom(aRequestWithoutCompany(), MatterFixture.OPENED_AT));

        assertRefused(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY, () -> watch(alone, PAUL));
    }

    @Test
    void knowsACompanyByItsOtherNames() {
        office.directory.companies().merged(GLOBEX, ACME);

        watch(requested, OTTO);

        assertThat(office.isSeenBy(OTTO, requested)).isTrue();
    }

    @Test
    void s60LetsAWatcherViewUntilTheyAreNone() {
        watch(requested, PAUL);
        assertThat(office.isSeenBy(PAUL, requested)).isTrue();
        assertThat(watch(requested, PAUL).version()).isEqualTo(2);

        office.sharing.unwatch(office.viewer(LAWYER), requested.matterId(), PAUL, office.by(LAWYER));

        assertThat(office.isSeenBy(PAUL, requested)).isFalse();
        assertThat(office.matters.announced())
                .endsWith(
                        new MatterEvent.WatcherAdded(requested.matterId(), PAUL),
                        new MatterEvent.WatcherRemoved(requested.matterId(), PAUL));
    }

    @Test
    void hasNoWatchersOfWhatIsNotShared() {
        assertRefused(MatterRefusal.NOT_SHARED, () -> watch(ofTheTeam, PAUL));
        assertRefused(MatterRefusal.WATCHER_IS_REQUESTER, () -> watch(requested, CLAIRE));
    }

    @Test
    void handsAMatterToAnotherClientOfItsCompany() {
        watch(requested, PAUL);

        MatterSheet handed = handOver(requested, PAUL);

        assertThat(handed.state().side()).isEqualTo(new RequestersSide(PAUL, ACME, List.of(), false));
        assertThat(office.isSeenBy(PAUL, requested)).isTrue();
        assertThat(office.isSeenBy(CLAIRE, requested)).isFalse();
        assertThat(office.matters.announced())
                .endsWith(new MatterEvent.RequesterChanged(requested.matterId(), CLAIRE, PAUL));
        assertThat(handOver(requested, PAUL).version()).isEqualTo(3);
    }

    @Test
    void listsAMatterWhoseRequesterIsGoneUntilItIsHandedOver() {
        leave(CLAIRE);
        assertThat(gone()).containsExactly(requested.id());

        MatterSheet handed = handOver(requested, PAUL);

        assertThat(handed.requesterGone()).isFalse();
        assertThat(gone()).isEmpty();
    }

    @Test
    void listsASharedMatterWhoseRequesterIsGoneUntilItIsTakenBack() {
        share(PAUL);
        assertThat(office.matters.requested().unnoted()).containsExactly(CLAIRE);
        leave(PAUL);
        assertThat(gone()).containsExactly(ofTheTeam.id());

        MatterSheet unshared = unshare();

        assertThat(unshared.requesterGone()).isFalse();
        assertThat(gone()).isEmpty();
        assertThat(share(CLAIRE).requesterGone()).isFalse();
        assertThat(gone()).isEmpty();
    }

    /** The process that hands it over dies between its two writes. */
    @Test
    void listsNoMatterForGoodThatWasHandedOverWithoutANote() {
        leave(CLAIRE);
        Viewer lawyer = office.viewer(LAWYER);
        office.matters.change(
                lawyer,
                requested.matterId(),
                office.by(LAWYER),
                matter -> matter.access().handTo(PAUL, MatterFixture.WORK));
        assertThat(gone()).containsExactly(requested.id());

        office.requesters.catchUp();

        assertThat(gone()).isEmpty();
    }

    private void leave(PersonId client) {
        office.directory.people().with(Persons.client(client.value(), AccessType.BOTH, GLOBEX));
        office.requesters.changed(client);
    }

    private List<String> gone() {
        MatterFilter filter = new MatterFilter(null, null, true);
        return office.matters.list(office.viewer(LAWYER), filter, PageRequest.first(20)).items().stream()
                .map(Stored::id)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"otto", "nina", "laura", "nobody"})
    void handsAMatterToNobodyElse(String person) {
        assertRefused(MatterRefusal.REQUESTER_OF_ANOTHER_COMPANY, () -> handOver(requested, new PersonId(person)));
    }

    @Test
    void refusesWhoMayNotBeforeLookingAtWhomTheyName() {
        for (Matter matter : List.of(ofTheTeam, requested)) {
            assertRefused(
                    MatterRefusal.ROLE_REQUIRED,
                    () -> office.sharing.share(
                            office.viewer(ADMIN), matter.matterId(), OTTO, List.of(), office.by(ADMIN)));
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.sharing.watch(
                            office.viewer(CONTRACT_MANAGER), matter.matterId(), OTTO, office.by(CONTRACT_MANAGER)));
            assertRefused(
                    StandardRefusal.NOT_FOUND,
                    () -> office.sharing.handOver(office.viewer(OTTO), matter.matterId(), OTTO, office.by(OTTO)));
        }
        assertRefused(
                MatterRefusal.ROLE_REQUIRED,
                () -> office.sharing.handOver(office.viewer(CLAIRE), requested.matterId(), PAUL, office.by(CLAIRE)));
    }

    private MatterSheet share(PersonId requester, PersonId... watchers) {
        return office.sharing.share(
                office.viewer(LAWYER), ofTheTeam.matterId(), requester, List.of(watchers), office.by(LAWYER));
    }

    private MatterSheet watch(Matter matter, PersonId watcher) {
        return office.sharing.watch(office.viewer(LAWYER), matter.matterId(), watcher, office.by(LAWYER));
    }

    private MatterSheet handOver(Matter matter, PersonId next) {
        return office.sharing.handOver(office.viewer(LAWYER), matter.matterId(), next, office.by(LAWYER));
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
