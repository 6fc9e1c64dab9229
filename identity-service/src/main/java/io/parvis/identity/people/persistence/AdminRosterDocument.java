package io.parvis.identity.people.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.AdminRoster;
import io.parvis.identity.people.Departure;
import io.parvis.starter.aggregate.DocumentMapper;

/** The state of the one roster of admins, in the collection {@code admin-rosters}. */
record AdminRosterDocument(List<Leaving> departures) {

    static final DocumentMapper<AdminRoster, AdminRosterDocument> MAPPER =
            DocumentMapper.of(AdminRosterDocument.class, AdminRosterDocument::from, AdminRosterDocument::toRoster);

    private static AdminRosterDocument from(AdminRoster roster) {
        return new AdminRosterDocument(
                roster.departures().stream().map(Leaving::from).toList());
    }

    private AdminRoster toRoster(String id) {
        return AdminRoster.restore(departures.stream().map(Leaving::toDeparture).toList());
    }

    /** @param at null in what a release wrote that did not note it: long ago */
    record Leaving(String admin, long version, @Nullable Instant at) {

        private static Leaving from(Departure departure) {
            return new Leaving(departure.admin().value(), departure.version(), departure.at());
        }

        private Departure toDeparture() {
            return new Departure(new PersonId(admin), version, Objects.requireNonNullElse(at, Instant.EPOCH));
        }
    }
}
