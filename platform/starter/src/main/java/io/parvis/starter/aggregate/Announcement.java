package io.parvis.starter.aggregate;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An event on its way into the outbox. Its type and topic follow from the payload's class ({@link WireNames}); its subject is the
 * aggregate's id; its sequence, time and actor are the store's to give.
 *
 * @param payload  the published record, or an {@link Erasure}
 * @param key      the record key, absent when it is the subject
 * @param dataref  where another service reads the content that belongs to it, as a path of this service; absent when there is none
 * @param audience the keys of those who may hear of it while it happens; without any, nobody does
 */
public record Announcement(
        Record payload, @Nullable String key, @Nullable String dataref, Set<String> audience) {

    public Announcement {
        audience = Set.copyOf(audience);
    }

    public static Announcement of(Record payload) {
        return new Announcement(payload, null, null, Set.of());
    }

    /** The end of the aggregate's state, for everybody who keeps it: an {@link Erasure}. */
    public static Announcement erasing(Class<? extends Record> state) {
        return of(new Erasure(state));
    }

    /** The same, with the {@code /internal/**} path that its content is read from. */
    public Announcement withDataref(String path) {
        return new Announcement(payload, key, path, audience);
    }

    /** The same, ordered among the events of another aggregate. */
    public Announcement keyedBy(String other) {
        return new Announcement(payload, other, dataref, audience);
    }

    /** The same, for those who hold one of these keys to hear of while it happens; no key has a space in it. */
    public Announcement heardBy(Set<String> keys) {
        return new Announcement(payload, key, dataref, keys);
    }
}
