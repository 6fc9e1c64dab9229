package io.parvis.notification.mails;

/** Why a mail was not sent, as a category: the only thing that is kept of an error, since its text may name people. */
public enum Reason {
    /** The directory does not know the recipient yet: topics are independent, and people may arrive after what happened to them. */
    RECIPIENT_UNKNOWN,
    /** The recipient was deleted. */
    RECIPIENT_DELETED,
    /** The directory does not know yet that the recipient is active, which they must have been. */
    RECIPIENT_NOT_ACTIVE,
    /** The recipient is on hold or banned (S26), as far as the directory knows; a mail that waits for them too long is cancelled. */
    RECIPIENT_SHUT_OUT,
    /** The recipient is, as far as is known, not among those who may read this; a mail that waits for them too long is cancelled. */
    RECIPIENT_NOT_ENTITLED,
    /** What the mail is about is not known yet. */
    SUBJECT_UNKNOWN,
    /** The owner no longer has the content: an invitation was used, replaced or has expired. */
    CONTENT_GONE,
    /** The owner of the content can't be reached. */
    OWNER_AWAY,
    /** The link does not lead to this installation. */
    FOREIGN_LINK,
    /** The mail server can't be reached, is too slow or asks to come back later. */
    SERVER_AWAY,
    /** The mail server refuses the mail for good. */
    SERVER_REFUSED,
    /** The recipient's address can't be written to. */
    ADDRESS_INVALID,
    /** A sender vanished; the mail server may have accepted the mail or not. */
    INTERRUPTED,
    /** Anything else; the log has more under the mail's id. */
    UNEXPECTED
}
