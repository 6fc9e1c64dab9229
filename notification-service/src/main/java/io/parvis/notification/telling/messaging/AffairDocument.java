package io.parvis.notification.telling.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.Appointment;
import io.parvis.notification.affairs.Side;
import io.parvis.notification.affairs.Sight;

/**
 * A request or matter as remembered.
 *
 * @param heard    the sequence of the last fact that is in it
 * @param hearings those that the portal shows
 * @param number   null, as opening and team are, when its facts have not said what it is
 * @param audience who may see it, as that fact said
 * @param saidAt   when it did
 */
record AffairDocument(
        long heard,
        @Nullable String opening,
        @Nullable Role team,
        @Nullable String number,
        @Nullable String name,
        @Nullable String requesterId,
        @Nullable String companyId,
        List<String> watcherIds,
        @Nullable String assigneeId,
        List<HearingDocument> hearings,
        List<String> audience,
        Instant saidAt) {

    static AffairDocument of(Affair affair, long heard) {
        Side side = affair.side();
        return new AffairDocument(
                heard,
                affair.opening(),
                affair.team(),
                affair.number(),
                affair.name(),
                side == null ? null : side.requester().value(),
                side == null || side.company() == null ? null : side.company().value(),
                side == null
                        ? List.of()
                        : side.watchers().stream().map(PersonId::value).sorted().toList(),
                affair.assignee() == null ? null : affair.assignee().value(),
                affair.hearings().entrySet().stream()
                        .map(hearing -> HearingDocument.of(hearing.getKey(), hearing.getValue()))
                        .toList(),
                affair.sight().keys().stream().sorted().toList(),
                affair.sight().at());
    }

    /** What has been heard of something of which nobody said what it is. */
    static AffairDocument unknown(long heard, Instant saidAt) {
        return new AffairDocument(
                heard, null, null, null, null, null, null, List.of(), null, List.of(), List.of(), saidAt);
    }

    /** Empty when its facts have not said what it is. */
    Optional<Affair> toAffair(AffairId id) {
        return opening == null || team == null || number == null
                ? Optional.empty()
                : Optional.of(affair(id, opening, team, number));
    }

    private Affair affair(AffairId id, String event, Role role, String called) {
        return new Affair(
                id,
                event,
                role,
                called,
                name,
                requesterId == null ? null : side(requesterId),
                value(assigneeId, PersonId::new),
                hearings.stream().collect(Collectors.toMap(HearingDocument::id, HearingDocument::appointment)),
                new Sight(Set.copyOf(audience), saidAt));
    }

    private Side side(String requester) {
        return new Side(
                new PersonId(requester),
                value(companyId, CompanyId::new),
                watcherIds.stream().map(PersonId::new).collect(Collectors.toSet()));
    }

    private static <I> @Nullable I value(@Nullable String id, Function<String, I> of) {
        return id == null ? null : of.apply(id);
    }

    /** A hearing as remembered. */
    record HearingDocument(String id, Instant startsAt, String timeZone) {

        static HearingDocument of(String id, Appointment appointment) {
            return new HearingDocument(
                    id, appointment.startsAt(), appointment.zone().getId());
        }

        Appointment appointment() {
            return new Appointment(startsAt, ZoneId.of(timeZone));
        }
    }
}
