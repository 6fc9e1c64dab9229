package io.parvis.notes;

import java.time.Instant;
import java.util.List;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;

/**
 * What a note says from a moment on.
 *
 * @param text      as it was typed
 * @param mentioned the members who are to be told that there is such a note; in the portal nobody hears of whom
 * @param files     files of the thing
 */
public record Wording(String text, List<PersonId> mentioned, List<FileId> files, Instant at) {

    private static final int ID_LENGTH = 36;

    public Wording {
        mentioned = List.copyOf(mentioned);
        files = List.copyOf(files);
    }

    boolean saysTheSameAs(Wording other) {
        return readsTheSameAs(other) && mentioned.equals(other.mentioned);
    }

    /** Whether it is the same for those who don't hear of whom it mentions. */
    boolean readsTheSameAs(Wording other) {
        return text.equals(other.text) && files.equals(other.files);
    }

    /** How much room it takes, in characters. */
    int length() {
        return text.length() + ID_LENGTH * (mentioned.size() + files.size());
    }
}
