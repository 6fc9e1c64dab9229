package io.parvis.notification.telling.messaging;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Affairs;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * Requests and matters as their facts tell of them. Two consumers apply the facts: one that has read all of them from the start, and the one that tells
 * people, which began later and must know a fact before it acts on it (ADR 4). What is known after a fact follows from the facts alone, so it does not
 * matter who is first.
 */
final class RememberedAffairs implements Affairs {

    private final Map<AffairKind, Projection<AffairDocument>> projections;

    RememberedAffairs(Projection<AffairDocument> requests, Projection<AffairDocument> matters) {
        this.projections = new EnumMap<>(Map.of(AffairKind.REQUEST, requests, AffairKind.MATTER, matters));
    }

    @Override
    public Optional<Affair> find(AffairId id) {
        return projection(id).find(id.value()).flatMap(document -> document.toAffair(id));
    }

    /** Applies a fact, unless it or a later one was applied. */
    void learn(Received<? extends Record> event) {
        AffairId id = AffairFacts.affair(event);
        learn(event, id, projection(id).find(id.value()));
    }

    /**
     * What is known after a fact: all that came before it, and maybe more.
     *
     * @return empty if the facts begin without saying what it is
     * @throws Refused as unavailable, while facts before it are still to be applied: the event waits
     */
    Optional<Affair> after(Received<? extends Record> event) {
        AffairId id = AffairFacts.affair(event);
        Optional<AffairDocument> before = projection(id).find(id.value());
        if (before.map(AffairDocument::heard).orElse(0L) < event.sequence() - 1) {
            throw new Refused(StandardRefusal.UNAVAILABLE);
        }
        return learn(event, id, before);
    }

    private Optional<Affair> learn(Received<? extends Record> event, AffairId id, Optional<AffairDocument> before) {
        Optional<Affair> known = before.flatMap(document -> document.toAffair(id));
        if (before.filter(document -> document.heard() >= event.sequence()).isPresent()) {
            return known;
        }
        Optional<Affair> after = Optional.ofNullable(AffairFacts.after(known.orElse(null), event));
        AffairDocument document = after.map(affair -> AffairDocument.of(affair, event.sequence()))
                .orElseGet(() -> AffairDocument.unknown(event.sequence(), event.time()));
        return projection(id).apply(event, document) ? after : find(id);
    }

    /**
     * What is known of the affair that something else is a part of.
     *
     * @throws Refused as unavailable, while nothing is known of it: the event waits
     */
    Affair of(AffairId id) {
        return find(id).orElseThrow(() -> new Refused(StandardRefusal.UNAVAILABLE));
    }

    private Projection<AffairDocument> projection(AffairId id) {
        return Objects.requireNonNull(projections.get(id.kind()));
    }
}
