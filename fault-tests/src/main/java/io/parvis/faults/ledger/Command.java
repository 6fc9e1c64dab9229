package io.parvis.faults.ledger;

/**
 * Something that is asked of the system once, however often it has to be sent.
 *
 * @param key    the Idempotency-Key of every attempt
 * @param person who asks
 * @param effect what names its effect wherever it shows, and nothing else in the run: a subject, a name, the n-th move of a matter
 */
public record Command(String key, Kind kind, String person, String effect) {}
