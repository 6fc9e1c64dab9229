package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.StaleVersion;
import io.parvis.testsupport.time.SettableClock;

/** What becomes of departures that come to nothing, and of those that others come between. */
class KeepingOneAdminTests {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId EVE = new PersonId("eve");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final InMemoryAdminRosters rosters = new InMemoryAdminRosters();
    private final SettableClock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final KeepingOneAdmin keeping = keeping(rosters);

    private KeepingOneAdmin keeping(AdminRosters roster) {
        return new KeepingOneAdmin(people, new RegisteredPeople(people), roster, clock);
    }

    @BeforeEach
    void addAdmins() {
        people.add(PersonFixture.activeMember("ada", Role.ADMIN), command("ada"));
        people.add(PersonFixture.activeMember("eve", Role.ADMIN), command("eve"));
    }

    @Test
    void strikesOffWhoDoesNotLeaveBecauseTheChangeIsRefused() {
        assertRefused(
                PersonRefusal.EMAIL_TAKEN,
                () -> keeping.change(
                        ADA,
                        command("edit"),
                        ada -> ada.edit(
                                PersonFixture.profile("ada", "eve@firm.example"),
                                new Side.Member(Set.of(Role.LAWYER), Set.of()))));

        assertThat(rosters.departures()).isEmpty();
        keeping.change(EVE, command("eve leaves"), Person::deactivate);
        assertThat(status(EVE)).isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void countsNobodyWhoseDepartureWasCutShort() {
        reserve(new Departure(ADA, 1, MONDAY));

        assertRefused(PersonRefusal.LAST_ADMIN, () -> keeping.change(EVE, command("eve"), Person::deactivate));

        keeping.change(ADA, command("ada again"), Person::deactivate);
        assertThat(status(ADA)).isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void callsOffADepartureThatNobodyIsAtAnyMore() {
        reserve(new Departure(ADA, 1, MONDAY));
        clock.advance(Duration.ofMinutes(2));

        keeping.change(EVE, command("eve"), Person::deactivate);

        assertThat(status(EVE)).isEqualTo(PersonStatus.DEACTIVATED);
        Command atLast = new Command("ada", "content", Actor.of("member", "ada"), 1L);
        assertThatThrownBy(() -> people.change(ADA, atLast, Person::deactivate)).isInstanceOf(StaleVersion.class);
        assertRefused(PersonRefusal.LAST_ADMIN, () -> keeping.change(ADA, command("again"), Person::deactivate));
    }

    @Test
    void letsGoWhoTriesAgainAfterALongTime() {
        reserve(new Departure(ADA, 1, MONDAY));
        clock.advance(Duration.ofMinutes(2));
        Command seen = new Command("ada", "content", Actor.of("member", "ada"), 1L);

        keeping.change(ADA, seen, Person::deactivate);

        assertThat(status(ADA)).isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void countsWhoWasChangedAfterADepartureThatWasCutShort() {
        reserve(new Departure(ADA, 1, MONDAY));
        people.change(ADA, command("account"), ada -> ada.linkAccount("another"));

        keeping.change(EVE, command("eve"), Person::deactivate);

        assertThat(status(EVE)).isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(rosters.departures()).containsExactly(new Departure(EVE, 1, MONDAY));
    }

    @Test
    void writesNothingOfADepartureThatWasCountedAsOver() {
        AtomicBoolean once = new AtomicBoolean();
        AdminRosters slow = verb -> {
            rosters.change(verb);
            if (once.compareAndSet(false, true)) {
                people.change(ADA, command("account"), ada -> ada.linkAccount("another"));
                keeping.change(EVE, command("eve"), Person::deactivate);
            }
        };

        assertRefused(PersonRefusal.LAST_ADMIN, () -> keeping(slow).change(ADA, command("ada"), Person::deactivate));

        assertThat(status(ADA)).isEqualTo(PersonStatus.ACTIVE);
        assertThat(status(EVE)).isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void refusesAVersionThatIsNotTheStoredOne() {
        Command seen = new Command("edit", "content", Actor.of("member", "ada"), 7L);

        assertThatThrownBy(() -> keeping.change(ADA, seen, Person::deactivate)).isInstanceOf(StaleVersion.class);

        assertThat(rosters.departures()).isEmpty();
    }

    @Test
    void doesNotAskAnewForACommandThatWasDone() {
        keeping.change(ADA, command("off"), Person::deactivate);
        people.change(ADA, command("on"), Person::reactivate);
        keeping.change(EVE, command("eve"), Person::deactivate);

        keeping.change(ADA, command("off"), Person::deactivate);

        assertThat(status(ADA)).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void findsNobodyWhoIsNotThere() {
        assertThat(keeping.change(new PersonId("nobody"), command("off"), Person::deactivate))
                .isEmpty();
    }

    private void reserve(Departure departure) {
        rosters.change(roster -> roster.reserve(departure, List.of(ADA, EVE)));
    }

    private PersonStatus status(PersonId id) {
        return people.find(id).orElseThrow().value().status();
    }
}
