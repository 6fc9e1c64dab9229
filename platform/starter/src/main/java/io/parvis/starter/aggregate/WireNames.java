package io.parvis.starter.aggregate;

import java.util.Set;

/** Where the published records travel and under which names. A service's platform gives the one implementation. */
public interface WireNames {

    /**
     * The wire name of a published record.
     *
     * @throws IllegalArgumentException if the class is not a published record
     */
    WireName of(Class<?> payload);

    /** The published records that travel on a topic. */
    Set<Class<?>> on(String topic);

    /**
     * How a published record is called and where it travels.
     *
     * @param type   the CloudEvents type
     * @param topic  the Kafka topic
     * @param states whether the topic keeps only the latest record of each key; its sequences have holes then
     */
    record WireName(String type, String topic, boolean states) {}
}
