package io.parvis.starter.aggregate;

/**
 * The end of an aggregate's state on a topic of states: a tombstone. It counts in the topic's sequence like any other record of the aggregate, and
 * has no data.
 *
 * @param state the state record whose topic it is
 */
public record Erasure(Class<? extends Record> state) {}
