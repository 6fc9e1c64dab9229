package io.parvis.notification.mails;

/** Where a mail is on its way. */
public enum MailStatus {
    /** Waits for its next attempt. */
    QUEUED,
    /** Claimed by a sender; free for the next one when the claim lapses. */
    SENDING,
    /** Accepted by the mail server. */
    SENT,
    /** Given up: refused for good, or the last attempt failed. */
    FAILED,
    /** Not to be sent any more, because of what happened since. */
    CANCELLED
}
