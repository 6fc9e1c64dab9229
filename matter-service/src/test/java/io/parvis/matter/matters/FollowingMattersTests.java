package io.parvis.matter.matters;

import static io.parvis.matter.matters.MatterFixture.aMatter;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.Sharing;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

class FollowingMattersTests {

    private final Office office = new Office();
    private final Matter matter = office.given(aMatter());

    @Test
    void s60ARequesterChoosesTheirWatchers() {
        watch(CLAIRE, PAUL);
        assertThat(office.isSeenBy(PAUL, matter)).isTrue();

        office.following.unwatch(office.viewer(CLAIRE), matter.matterId(), PAUL, office.by(CLAIRE));

        assertThat(office.isSeenBy(PAUL, matter)).isFalse();
    }

    @Test
    void s60RefusesSomebodyOfAnotherCompanyLikeSomebodyUnknown() {
        Refused foreign = refused(() -> watch(CLAIRE, OTTO));
        Refused unknown = refused(() -> watch(CLAIRE, new PersonId("nobody")));

        assertThat(foreign.refusal()).isEqualTo(unknown.refusal()).isEqualTo(MatterRefusal.WATCHER_OF_ANOTHER_COMPANY);
        assertThat(foreign.fields())
                .isEqualTo(unknown.fields())
                .containsExactly(FieldProblem.of("/watcherId", "watcher-of-another-company"));
    }

    @Test
    void s60WatchersViewAndDecideNothing() {
        watch(CLAIRE, PAUL);

        assertRefused(MatterRefusal.REQUESTER_ONLY, () -> watch(PAUL, OTTO));
        assertRefused(
                MatterRefusal.REQUESTER_ONLY,
                () -> office.following.unwatch(office.viewer(PAUL), matter.matterId(), PAUL, office.by(PAUL)));
        assertRefused(MatterRefusal.REQUESTER_ONLY, () -> keep(PAUL, true));
    }

    @Test
    void knowsNoMatterForWhoeverMayNotSeeIt() {
        assertRefused(StandardRefusal.NOT_FOUND, () -> watch(OTTO, OTTO));
        assertRefused(StandardRefusal.NOT_FOUND, () -> keep(PAUL, null));
    }

    @Test
    void s24ARequesterKeepsTheirMatterToThemselvesAndTheirWatchers() {
        office.directory.acmeShares(Sharing.COMPANY);
        assertThat(office.isSeenBy(PAUL, matter)).isTrue();

        keep(CLAIRE, true);
        assertThat(office.isSeenBy(PAUL, matter)).isFalse();
        assertThat(office.isSeenBy(CLAIRE, matter)).isTrue();

        watch(CLAIRE, PAUL);
        assertThat(office.isSeenBy(PAUL, matter)).isTrue();

        keep(CLAIRE, false);
        assertThat(office.matters.announced()).endsWith(new MatterEvent.KeptToWatchers(matter.matterId(), false));
    }

    @Test
    void keepsEachChangeOfWhoGoesToAndFro() {
        keep(CLAIRE, true);
        keep(CLAIRE, false);
        keep(CLAIRE, true);

        assertThat(office.reading
                        .read(office.viewer(CLAIRE), matter.matterId())
                        .state()
                        .history()
                        .latest())
                .hasSize(3);
    }

    private MatterSheet watch(PersonId requester, PersonId watcher) {
        return office.following.watch(office.viewer(requester), matter.matterId(), watcher, office.by(requester));
    }

    private MatterSheet keep(PersonId person, Boolean onlyWatchers) {
        return office.following.keep(office.viewer(person), matter.matterId(), onlyWatchers, office.by(person));
    }

    private static Refused refused(ThrowingCallable call) {
        return catchThrowableOfType(Refused.class, call);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }
}
