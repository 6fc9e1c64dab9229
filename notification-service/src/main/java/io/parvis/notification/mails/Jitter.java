package io.parvis.notification.mails;

/** Where chance comes from, so that what failed together does not come back together. */
@FunctionalInterface
public interface Jitter {

    /** Between 0 and 1. */
    double next();
}
