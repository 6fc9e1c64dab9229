package io.parvis.notification.mails;

/**
 * How much mails say of what they are about.
 *
 * @param names whether they say what requests, matters and contracts are called, where that is not restricted
 */
public record Discretion(boolean names) {}
