package io.parvis.benchmarks.journey;

import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.parvis.benchmarks.measure.Report;

/** What people ask for at a constant rate, and who hears of it. */
interface Commands {

    /** As a headline says it, for example "submissions". */
    String name();

    /** Gives one command; returns when it is accepted. */
    void give(int index) throws Exception;

    /** Where their events go. */
    List<String> topics();

    /** The consumer whose delay has a goal. */
    String consumer();

    /** An event of theirs was read by a subscriber. */
    default void see(ConsumerRecord<String, byte[]> message) {}

    /** Says what else was seen. */
    default void tell(Report report) {}
}
