package io.parvis.starter.aggregate;

/**
 * Something as it is in the store.
 *
 * @param id      the document's id
 * @param version counts the changes of the document, from 1; the relay and projections don't touch it
 * @param value   the aggregate, or what a screen shows of it
 */
public record Stored<T>(String id, long version, T value) {}
