package io.parvis.testsupport.backing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A mail as one of its recipients got it.
 *
 * @param to the recipient's address, without a display name
 * @param text the plain text part, empty if there is none
 * @param html the HTML part, empty if there is none
 * @param messageId the Message-ID that its sender gave it (RFC 5322), the same each time that it sends it; absent if it gave none
 */
public record CaughtMail(
        String id,
        String from,
        String to,
        String subject,
        Instant receivedAt,
        String text,
        String html,
        @Nullable String messageId) {}
