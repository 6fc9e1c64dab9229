package io.parvis.notification.mails;

import java.util.UUID;

/** One sender's claim to a mail. */
public record ClaimId(String value) {

    static ClaimId next() {
        return new ClaimId(UUID.randomUUID().toString());
    }
}
