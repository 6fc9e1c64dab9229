package io.parvis.matter.matters.messaging;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.events.requests.RequestSubmitted;
import io.parvis.matter.matters.ListedBy;
import io.parvis.matter.matters.RequestStanding;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.document.Index;

/**
 * A request as remembered: a line of the portal's list as long as it would become a matter and has not (S41). What it says is called as in a matter's document,
 * so that one question finds both.
 *
 * @param row      marks it among matters
 * @param kind     of the matter that it would become; null when it would be something else
 * @param openedAt when it was submitted
 * @param taken    whether it is a matter now, or whatever else
 * @param keys     of those to whom its owner shows it
 * @param audience the same while it is a line; nobody's otherwise
 */
record RequestLine(
        String row,
        String number,
        String name,
        @Nullable MatterKind kind,
        RequestStanding status,
        Instant openedAt,
        String requesterId,
        @Nullable String companyId,
        boolean taken,
        Set<String> keys,
        ListedBy listed,
        Set<String> audience) {

    private static final String ROW = "REQUEST";

    static RequestLine of(Received<RequestSubmitted> event, String name) {
        RequestSubmitted data = event.data();
        return of(
                data.number(),
                name,
                MatterKind.ofTarget(data.target()).orElse(null),
                RequestStanding.SUBMITTED,
                event.time(),
                data.requesterId(),
                data.companyId(),
                false,
                event.audience());
    }

    private static RequestLine of(
            String number,
            String name,
            @Nullable MatterKind kind,
            RequestStanding status,
            Instant openedAt,
            String requesterId,
            @Nullable String companyId,
            boolean taken,
            Set<String> keys) {
        return new RequestLine(
                ROW,
                number,
                name,
                kind,
                status,
                openedAt,
                requesterId,
                companyId,
                taken,
                keys,
                ListedBy.of(name, number, null, null),
                kind == null || taken ? Set.of() : keys);
    }

    RequestLine called(String next) {
        return of(number, next, kind, status, openedAt, requesterId, companyId, taken, keys);
    }

    RequestLine aimedAt(String target) {
        MatterKind next = MatterKind.ofTarget(target).orElse(null);
        return of(number, name, next, status, openedAt, requesterId, companyId, taken, keys);
    }

    RequestLine standing(RequestStanding next) {
        return of(number, name, kind, next, openedAt, requesterId, companyId, taken, keys);
    }

    /** A matter now, or whatever else. */
    RequestLine ended() {
        return of(number, name, kind, RequestStanding.ACCEPTED, openedAt, requesterId, companyId, true, keys);
    }

    /** Shown to those whom an event of it names; to the same as before when it names nobody. */
    RequestLine shownTo(Set<String> next) {
        return next.isEmpty() ? this : of(number, name, kind, status, openedAt, requesterId, companyId, taken, next);
    }

    /** The indexes of the orders that lists have. */
    static Index[] indexes() {
        return Stream.of("openedAt", "number", "status", "listed.name", "listed.dueOn", "listed.closedAt")
                .map(field -> Index.on("state.audience", "state." + field, "_id"))
                .toArray(Index[]::new);
    }
}
