package io.parvis.notification.mails;

/** What happened to a mail that others may want to know. */
public sealed interface MailEvent {

    /** The mail server accepted it. */
    record Sent() implements MailEvent {}

    /** It was given up. */
    record Failed() implements MailEvent {}
}
