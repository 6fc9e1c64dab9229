package io.parvis.notification.mails;

/** The mail server. */
@FunctionalInterface
public interface PostOffice {

    /** Hands a letter over, within the server's time-outs. The same letter twice carries the same Message-ID. */
    Delivery deliver(Letter letter);
}
