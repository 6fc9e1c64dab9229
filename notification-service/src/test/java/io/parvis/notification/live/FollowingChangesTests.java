package io.parvis.notification.live;

import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.GLOBEX;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Audience;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewers;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.directory.Persons;
import io.parvis.testsupport.directory.TestDirectory;
import io.parvis.testsupport.time.SettableClock;

class FollowingChangesTests {

    private static final Pace PACE = new Pace(Duration.ofMillis(10), Duration.ofSeconds(60), 2, 4, 3);
    private static final Change MATTER = new Change("MATTER", "m-1", null);
    private static final Change NOTE = new Change("NOTE", "n-1", "m-1");
    private static final Happening CLAIRES = new Happening(
            MATTER,
            Audience.nobody().requestersSide(CLAIRE, ACME).role(Role.LAWYER).keys());
    private static final Happening INTERNAL =
            new Happening(NOTE, Audience.nobody().role(Role.LAWYER).keys());

    private final TestDirectory directory = new TestDirectory();
    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    private final Listeners listeners = new Listeners(PACE);
    private final FollowingChanges following = new FollowingChanges(
            listeners, directory.people(), new Viewers(directory.people(), directory.companies()), PACE, clock);

    @Test
    void s58TellsARequesterAndTheLawyersOfTheirMatterAndNobodyElse() {
        Listener claire = open(CLAIRE);
        Listener lawyer = open(LAWYER);

        listeners.tell(CLAIRES);

        assertThat(following.next(claire)).isEqualTo(new Signal.Changed(MATTER));
        assertThat(following.next(lawyer)).isEqualTo(new Signal.Changed(MATTER));
        following.end(claire);
        following.end(lawyer);
        for (PersonId stranger : Set.of(OTTO, NINA, PAUL)) {
            Listener listener = open(stranger);
            listeners.tell(CLAIRES);
            assertThat(following.next(listener)).as(stranger.value()).isEqualTo(new Signal.Heartbeat());
            following.end(listener);
        }
    }

    @Test
    void s53TellsNoClientOfWhatIsInternal() {
        Listener claire = open(CLAIRE);
        Listener lawyer = open(LAWYER);

        listeners.tell(INTERNAL);

        assertThat(following.next(claire)).isEqualTo(new Signal.Heartbeat());
        assertThat(following.next(lawyer)).isEqualTo(new Signal.Changed(NOTE));
    }

    @Test
    void tellsNobodyOfWhatHasNoAudience() {
        Listener lawyer = open(LAWYER);

        listeners.tell(new Happening(MATTER, Set.of()));

        assertThat(following.next(lawyer)).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void s26EndsForOneWhoIsShutOutBeforeTheyAreToldAnything() {
        Listener claire = open(CLAIRE);
        listeners.tell(CLAIRES);

        directory.people().with(Persons.with(person(CLAIRE), PersonStatus.BANNED));

        assertThat(following.next(claire)).isEqualTo(new Signal.End());
    }

    @Test
    void s25TellsOneWhoHasLeftTheCompanyNothingButToLookAgain() {
        Listener claire = open(CLAIRE);
        listeners.tell(CLAIRES);

        directory.people().with(Persons.client(CLAIRE.value(), AccessType.BOTH, GLOBEX));

        assertThat(following.next(claire)).isEqualTo(new Signal.Resync());
        listeners.tell(CLAIRES);
        assertThat(following.next(claire)).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void tellsAMemberWhoHasLostTheirRoleNothingButToLookAgain() {
        Listener lawyer = open(LAWYER);
        listeners.tell(CLAIRES);

        directory.people().with(Persons.member(LAWYER.value()));

        assertThat(following.next(lawyer)).isEqualTo(new Signal.Resync());
        listeners.tell(CLAIRES);
        assertThat(following.next(lawyer)).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void s24LetsAColleagueLookAgainWhenTheCompanyBeginsToShareAndTellsThemFromThenOn() {
        Listener paul = open(PAUL);
        directory.acmeShares(Sharing.COMPANY);
        listeners.tell(CLAIRES);

        assertThat(following.next(paul)).isEqualTo(new Signal.Resync());
        listeners.tell(CLAIRES);
        assertThat(following.next(paul)).isEqualTo(new Signal.Changed(MATTER));
    }

    @Test
    void lastsNoLongerThanItsLife() {
        Listener claire = open(CLAIRE);
        assertThat(following.next(claire)).isEqualTo(new Signal.Heartbeat());

        clock.advance(PACE.life());
        listeners.tell(CLAIRES);

        assertThat(following.next(claire)).isEqualTo(new Signal.End());
    }

    @Test
    void endsForOneWhoIsTooSlowAfterTellingThemToLookAgain() {
        Listener claire = open(CLAIRE);

        IntStream.rangeClosed(0, PACE.backlog()).forEach(_ -> listeners.tell(CLAIRES));

        assertThat(following.next(claire)).isEqualTo(new Signal.Resync());
        assertThat(following.next(claire)).isEqualTo(new Signal.End());
    }

    @Test
    void isNotOverrunByWhatIsForOthers() {
        Listener otto = open(OTTO);

        IntStream.rangeClosed(0, PACE.backlog()).forEach(_ -> listeners.tell(CLAIRES));

        assertThat(following.next(otto)).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void letsEverybodyLookAgainWhereSomethingMayHaveBeenMissed() {
        Listener claire = open(CLAIRE);

        listeners.miss();

        assertThat(following.next(claire)).isEqualTo(new Signal.Resync());
        assertThat(following.next(claire)).isEqualTo(new Signal.Heartbeat());
    }

    @Test
    void endsEveryStreamWhenTheReplicaGoesAndLetsNewOnesGoOnElsewhere() {
        Listener claire = open(CLAIRE);

        listeners.leave();

        assertThat(following.next(claire)).isEqualTo(new Signal.End());
        assertThat(following.next(open(OTTO))).isEqualTo(new Signal.End());
    }

    @Test
    void refusesMoreStreamsThanAPersonMayHave() {
        Listener first = open(CLAIRE);
        open(CLAIRE);

        assertRefused(CLAIRE, LiveRefusal.TOO_MANY_STREAMS);
        open(OTTO);

        following.end(first);
        open(CLAIRE);
    }

    @Test
    void refusesMoreStreamsThanAReplicaHasRoomFor() {
        open(CLAIRE);
        open(CLAIRE);
        open(OTTO);
        open(NINA);
        assertThat(listeners.count()).isEqualTo(PACE.ofAll());

        assertRefused(PAUL, StandardRefusal.UNAVAILABLE);
    }

    private void assertRefused(PersonId person, Refusal refusal) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> open(person))
                .extracting(Refused::refusal)
                .isEqualTo(refusal);
    }

    private Listener open(PersonId person) {
        return following.begin(directory.viewer(person));
    }

    private Person person(PersonId id) {
        return directory.people().find(id).orElseThrow();
    }
}
