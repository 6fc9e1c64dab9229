package io.parvis.notification.mails;

/** What the mail server said. */
public sealed interface Delivery {

    /** It takes care of the letter from now on. */
    record Accepted() implements Delivery {}

    /** Not now; nobody knows whether it has the letter if it fell silent after the last byte. */
    record Deferred(Reason reason) implements Delivery {}

    /** Never. */
    record Refused(Reason reason) implements Delivery {}
}
