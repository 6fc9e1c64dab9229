package io.parvis.identity.people.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.AdminRoster;
import io.parvis.identity.people.Departure;
import io.parvis.identity.people.persistence.AdminRosterDocument.Leaving;

class AdminRosterDocumentTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void keepsDepartures() {
        AdminRoster roster = AdminRoster.restore(List.of(new Departure(new PersonId("ada"), 3, MONDAY)));

        AdminRosterDocument document = AdminRosterDocument.MAPPER.toDocument(roster);

        assertThat(departures(document)).containsExactly(new Departure(new PersonId("ada"), 3, MONDAY));
    }

    /** As a release wrote it that did not note when. */
    @Test
    void takesADepartureWithoutATimeForOneOfLongAgo() {
        assertThat(departures(new AdminRosterDocument(List.of(new Leaving("ada", 3, null)))))
                .containsExactly(new Departure(new PersonId("ada"), 3, Instant.EPOCH));
    }

    private static List<Departure> departures(AdminRosterDocument document) {
        return AdminRosterDocument.MAPPER.toAggregate("roster", document).departures();
    }
}
