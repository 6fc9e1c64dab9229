package io.parvis.testsupport.events;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An event that a test is about to publish.
 *
 * @param sequence absent for the next one of its subject on its topic
 * @param key      absent when the record key is the subject
 * @param audience absent when nobody hears of it while it happens
 */
public record EventDraft(
        String subject,
        Record payload,
        String actor,
        Instant time,
        @Nullable Long sequence,
        @Nullable String key,
        @Nullable String dataref,
        @Nullable String audience) {

    /** An event about an aggregate, by the system, now. */
    public static EventDraft of(String subject, Record payload) {
        return new EventDraft(subject, payload, "system", Instant.now(), null, null, null, null);
    }

    public EventDraft by(String newActor) {
        return new EventDraft(subject, payload, newActor, time, sequence, key, dataref, audience);
    }

    public EventDraft at(Instant newTime) {
        return new EventDraft(subject, payload, actor, newTime, sequence, key, dataref, audience);
    }

    public EventDraft withSequence(long newSequence) {
        return new EventDraft(subject, payload, actor, time, newSequence, key, dataref, audience);
    }

    /** Ordered among the events of another aggregate. */
    public EventDraft keyedBy(String newKey) {
        return new EventDraft(subject, payload, actor, time, sequence, newKey, dataref, audience);
    }

    public EventDraft withDataref(String newDataref) {
        return new EventDraft(subject, payload, actor, time, sequence, key, newDataref, audience);
    }

    /** Heard by those who hold one of these keys. */
    public EventDraft heardBy(String... keys) {
        return new EventDraft(subject, payload, actor, time, sequence, key, dataref, String.join(" ", keys));
    }
}
