package io.parvis.notification.mails;

/**
 * What a person gets to read.
 *
 * @param mail    the mail that it is of; its Message-ID follows from it
 * @param address the recipient's
 * @param subject one line
 */
public record Letter(MailId mail, String address, String subject, String text, String html) {

    /**
     * A letter that is safe to put headers on.
     *
     * @throws IllegalArgumentException if the subject could break out of its header (CWE-93)
     */
    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject is one line");
        }
    }

    /** Without what it says to whom: letters stay out of logs. */
    @Override
    public String toString() {
        return "Letter[" + mail.value() + "]";
    }
}
