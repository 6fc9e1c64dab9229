package io.parvis.matter.matters;

import java.util.Optional;

import io.parvis.starter.paging.AskedOrder;

/** What a list of matters is sorted by; their ids break ties. */
public record MatterOrder(Key key, boolean ascending) {

    /** What matters can be sorted by. */
    public enum Key {
        OPENED_AT("openedAt"),
        NUMBER("number"),
        NAME("name"),
        /** By the code. */
        STATUS("status"),
        /** What is due on no day comes last. */
        DUE_ON("dueOn"),
        /** What is not closed comes first. */
        CLOSED_AT("closedAt");

        private final String word;

        Key(String word) {
            this.word = word;
        }
    }

    public static final MatterOrder NEWEST_FIRST = new MatterOrder(Key.OPENED_AT, false);

    /** The order that a text says: a key, with a hyphen before it for the other way round; empty when there is none. */
    static Optional<MatterOrder> parse(String text) {
        return AskedOrder.of(text).among(Key.values(), key -> key.word, MatterOrder::new);
    }
}
