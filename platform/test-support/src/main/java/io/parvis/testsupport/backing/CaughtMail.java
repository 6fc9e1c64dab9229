package io.parvis.testsupport.backing;

import java.time.Instant;

/**
 * A mail as one of its recipients got it.
 *
 * @param to the recipient's address, without a display name
 * @param text the plain text part, empty if there is none
 * @param html the HTML part, empty if there is none
 */
public record CaughtMail(
        String id, String from, String to, String subject, Instant receivedAt, String text, String html) {}
