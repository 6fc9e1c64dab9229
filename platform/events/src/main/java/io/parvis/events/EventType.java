package io.parvis.events;

/**
 * A kind of event on the wire.
 *
 * @param name    the CloudEvents {@code type}, a chosen name that never follows a class name
 * @param topic   the Kafka topic that carries it
 * @param payload the record in its value, as JSON
 * @param channel what the topic keeps, and for whom
 */
public record EventType(String name, String topic, Class<? extends Record> payload, Channel channel) {

    /** What a topic keeps. */
    public enum Channel {
        /** Every fact, for ever. */
        FACTS,
        /** The latest state of each key; an erased key is a tombstone. */
        STATES,
        /** Every fact, for Parvis's own services alone: in no document for subscribers. */
        INTERNAL
    }
}
