package io.parvis.identity.people;

import java.util.Arrays;
import java.util.Optional;

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

    private static final String DESCENDING = "-";

    /** The order that a text says: a key, with a hyphen before it for the other way round; empty when there is none. */
    public static Optional<ClientOrder> parse(String text) {
        boolean ascending = !text.startsWith(DESCENDING);
        String word = ascending ? text : text.substring(DESCENDING.length());
        return Arrays.stream(Key.values())
                .filter(key -> key.word.equals(word))
                .findFirst()
                .map(key -> new ClientOrder(key, ascending));
    }
}
