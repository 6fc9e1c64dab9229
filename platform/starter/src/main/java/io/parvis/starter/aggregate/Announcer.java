package io.parvis.starter.aggregate;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns what an aggregate registered into outbox events, numbered and ready to be sent. */
final class Announcer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final WireNames names;
    private final CurrentTrace trace;
    private final Clock clock;
    private final Map<String, Boolean> states = new ConcurrentHashMap<>();

    Announcer(WireNames names, CurrentTrace trace, Clock clock) {
        this.names = names;
        this.trace = trace;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    <A extends Aggregate<E>, E> List<Document> announce(
            A aggregate, EventTranslator<A, E> translator, Actor actor, Sequences sequences) {
        List<Document> entries = new ArrayList<>();
        Instant now = now();
        for (E event : aggregate.events()) {
            for (Announcement announcement : translator.translate(aggregate, event)) {
                entries.add(entry(aggregate.id(), announcement, actor, now, sequences));
            }
        }
        return entries;
    }

    private Document entry(String subject, Announcement announcement, Actor actor, Instant time, Sequences sequences) {
        Record payload = announcement.payload();
        WireNames.WireName name = payload instanceof Erasure erasure ? ofState(erasure) : names.of(payload.getClass());
        return new OutboxEvent(
                        UUID.randomUUID().toString(),
                        name.type(),
                        name.topic(),
                        Objects.requireNonNullElse(announcement.key(), subject),
                        subject,
                        sequences.next(name.topic()),
                        time,
                        actor.value(),
                        announcement.dataref(),
                        trace.traceparent(),
                        audience(announcement.audience()),
                        payload instanceof Erasure ? null : JSON.writeValueAsString(payload))
                .toDocument();
    }

    /** Whether a topic keeps only the latest record of each key. */
    boolean isState(String topic) {
        return states.computeIfAbsent(
                topic, _ -> names.on(topic).stream().map(names::of).anyMatch(WireNames.WireName::states));
    }

    /** A topic of facts keeps all of them, so there a tombstone would be a riddle. */
    private WireNames.WireName ofState(Erasure erasure) {
        WireNames.WireName name = names.of(erasure.state());
        if (!name.states()) {
            throw new IllegalArgumentException("nothing is erased from " + name.topic());
        }
        return name;
    }

    private static @Nullable String audience(Set<String> keys) {
        return keys.isEmpty() ? null : String.join(" ", new TreeSet<>(keys));
    }
}
