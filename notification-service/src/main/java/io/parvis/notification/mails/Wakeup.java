package io.parvis.notification.mails;

/** Tells the senders that there is something to send. A mail that nobody was woken for is found by the next sweep. */
@FunctionalInterface
public interface Wakeup {

    void wake(MailId id);
}
