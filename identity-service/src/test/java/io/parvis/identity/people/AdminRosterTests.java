package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;

class AdminRosterTests {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId EVE = new PersonId("eve");
    private static final PersonId KIM = new PersonId("kim");

    private final AdminRoster roster = AdminRoster.empty();

    @Test
    void letsAnAdminLeaveWhileAnotherOneStays() {
        roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA, EVE));

        assertThat(roster.departures()).containsExactly(new Departure(ADA, 3, MONDAY));
    }

    @Test
    void keepsTheLastOne() {
        assertRefused(PersonRefusal.LAST_ADMIN, () -> roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA)));
        assertRefused(PersonRefusal.LAST_ADMIN, () -> roster.reserve(new Departure(ADA, 3, MONDAY), List.of()));
    }

    @Test
    void countsNobodyWhoLeavesAlready() {
        roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA, EVE, KIM));
        roster.reserve(new Departure(EVE, 5, MONDAY), List.of(ADA, EVE, KIM));

        assertRefused(
                PersonRefusal.LAST_ADMIN, () -> roster.reserve(new Departure(KIM, 7, MONDAY), List.of(ADA, EVE, KIM)));
    }

    @Test
    void countsWhoDoesNotLeaveAfterAll() {
        roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA, EVE));

        roster.strikeOff(List.of(new Departure(ADA, 3, MONDAY)));

        roster.reserve(new Departure(EVE, 5, MONDAY), List.of(ADA, EVE));
        assertThat(roster.departures()).containsExactly(new Departure(EVE, 5, MONDAY));
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA, EVE));

        roster.reserve(new Departure(ADA, 3, MONDAY), List.of(ADA, EVE));

        assertThat(roster.departures()).hasSize(1);
    }
}
