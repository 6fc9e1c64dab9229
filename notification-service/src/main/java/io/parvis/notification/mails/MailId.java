package io.parvis.notification.mails;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.DerivedId;

/** The id of a mail. It follows from what the mail tells whom, so that telling twice finds the first mail. */
public record MailId(String value) {

    /** The mail that tells a person of an event in the words of a template. */
    public static MailId of(String event, PersonId recipient, Template template) {
        return new MailId(DerivedId.of("mail", event, recipient.value(), template.key()));
    }
}
