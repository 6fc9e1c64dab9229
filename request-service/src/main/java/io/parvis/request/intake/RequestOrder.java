package io.parvis.request.intake;

import java.util.Optional;

import io.parvis.starter.paging.AskedOrder;

/** What a list of requests is sorted by; their ids break ties. */
public record RequestOrder(Key key, boolean ascending) {

    /** What requests can be sorted by. */
    public enum Key {
        /** Of drafts, when they were last saved. */
        SUBMITTED_AT("submittedAt"),
        SUBJECT("subject");

        private final String word;

        Key(String word) {
            this.word = word;
        }
    }

    public static final RequestOrder NEWEST_FIRST = new RequestOrder(Key.SUBMITTED_AT, false);

    /** The order that a text says: a key, with a hyphen before it for the other way round; empty when there is none. */
    static Optional<RequestOrder> parse(String text) {
        return AskedOrder.of(text).among(Key.values(), key -> key.word, RequestOrder::new);
    }
}
