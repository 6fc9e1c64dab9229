package io.parvis.identity.people;

import java.util.Optional;

import io.parvis.starter.paging.AskedOrder;

/** What a list of clients is sorted by; their ids break ties. */
public record ClientOrder(Key key, boolean ascending) {

    /** What clients can be sorted by. */
    public enum Key {
        /** Last name, then first name. */
        NAME("name"),
        USERNAME("username"),
        /** When the last invitation was sent. */
        INVITED_AT("invitedAt");

        private final String word;

        Key(String word) {
            this.word = word;
        }
    }

    public static final ClientOrder LAST_INVITED_FIRST = new ClientOrder(Key.INVITED_AT, false);

    /** The order that a text says: a key, with a hyphen before it for the other way round; empty when there is none. */
    public static Optional<ClientOrder> parse(String text) {
        return AskedOrder.of(text).among(Key.values(), key -> key.word, ClientOrder::new);
    }
}
