package io.parvis.notification.mails;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * The whole state of a mail, for those who store it.
 *
 * @param event         the id of the event that the mail tells of
 * @param attempts      how often the mail server was asked
 * @param waits         how often Parvis itself was not ready
 * @param interruptions how often a sender vanished, so that the recipient may have the mail more than once (with one Message-ID)
 * @param dueAt         when a sender may take it: the next attempt, or the end of the present claim; absent when it is done with
 * @param claim         whose it is now; absent unless it is being sent
 * @param reason        why it was not sent, the last time that it was not
 * @param endedAt       when it was sent, failed or cancelled
 */
public record MailState(
        MailId id,
        PersonId recipient,
        String event,
        Occasion occasion,
        Instant queuedAt,
        MailStatus status,
        int attempts,
        int waits,
        int interruptions,
        @Nullable Instant dueAt,
        @Nullable ClaimId claim,
        @Nullable Reason reason,
        @Nullable Instant endedAt) {}
