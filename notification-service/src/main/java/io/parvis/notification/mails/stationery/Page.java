package io.parvis.notification.mails.stationery;

import java.net.URI;
import java.util.List;

/**
 * What a letter says, all plain text in one language.
 *
 * @param language a language tag (BCP 47)
 * @param brand    the name of the portal
 * @param opening  what happened
 * @param rows     a table of facts; may be empty
 * @param action   what the link is for
 * @param linkHint what to do if the link can't be clicked
 * @param closing  what is said after the link; may be empty
 * @param footer   who sent this
 */
record Page(
        String language,
        String brand,
        String subject,
        String heading,
        String greeting,
        String opening,
        List<Row> rows,
        String action,
        URI link,
        String linkHint,
        List<String> closing,
        String footer) {

    /** A fact, in one or more lines. */
    record Row(String label, List<String> lines) {}
}
