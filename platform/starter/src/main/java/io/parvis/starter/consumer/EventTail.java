package io.parvis.starter.consumer;

import java.util.Set;

/**
 * What every replica of a service follows for itself, from the moment on at which it starts, declared as a bean: for what is worth telling
 * while it happens, and not afterwards. Nothing is stored of it, at the broker neither: there is no consumer group, nothing is repeated and
 * nothing parked. The topics are those of the records that it names, and whatever travels on them is told.
 *
 * @param name     for threads and logs
 * @param payloads one record of each topic at least
 * @param listener who is told
 */
public record EventTail(String name, Set<Class<? extends Record>> payloads, Listener listener) {

    public EventTail {
        payloads = Set.copyOf(payloads);
    }

    /** Who is told. It must not wait for anybody: all that comes later waits for it. */
    public interface Listener {

        void happened(Passing event);

        /** Events may have passed that nobody was told of: the tail has only just begun, or has had to begin again. */
        void mayHaveMissedSome();
    }

    /**
     * The envelope of an event that passes.
     *
     * @param type     its wire name
     * @param subject  the id of the aggregate that it is about
     * @param key      the id of the aggregate that the subject is a part of, or the subject's own
     * @param audience the keys of those who may hear of it now; empty when nobody may
     */
    public record Passing(String type, String subject, String key, Set<String> audience) {

        public Passing {
            audience = Set.copyOf(audience);
        }
    }
}
