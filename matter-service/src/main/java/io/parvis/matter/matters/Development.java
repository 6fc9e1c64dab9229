package io.parvis.matter.matters;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An important development: what the legal team states of how a matter goes on (S48). The portal shows it.
 *
 * @param happenedOn the day that it is about
 */
public record Development(DevelopmentId id, LocalDate happenedOn, String text, Instant addedAt) {

    /** How many characters it takes in the matter, roughly. */
    int length() {
        return Docket.LENGTH_OF_ONE + text.length();
    }
}
