package io.parvis.notification.mails;

import java.time.Duration;

/**
 * How patiently mails are sent.
 *
 * @param attempts when a mail is tried again that the mail server did not take
 * @param waits    when a mail is tried again for which Parvis itself was not ready: these count apart, since they pass in moments
 * @param claim    how long a sender has a mail for itself: longer than the mail server's time-outs together
 */
public record SendingPolicy(RetrySchedule attempts, RetrySchedule waits, Duration claim) {}
