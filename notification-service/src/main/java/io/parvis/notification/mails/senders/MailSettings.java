package io.parvis.notification.mails.senders;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import io.parvis.notification.mails.RetrySchedule;
import io.parvis.notification.mails.SendingPolicy;

/**
 * How mails are sent.
 *
 * @param atOnce how many letters a replica hands over at the same time
 * @param sweep  how often each replica looks for mails that are due, at most
 * @param claim  how long a sender has a mail for itself: longer than all of the mail server's time-outs together
 * @param retry  when a mail is tried again that the mail server did not take
 * @param notReady when a mail is tried again whose recipient or content could not be read yet
 */
@Validated
@ConfigurationProperties("parvis.mail.sending")
record MailSettings(
        @DefaultValue("4") @Min(1) @Max(64) int atOnce,
        @NotNull @DefaultValue("2s") Duration sweep,
        @NotNull @DefaultValue("5m") Duration claim,
        @Valid @NotNull Retry retry,
        @Valid @NotNull Retry notReady) {

    SendingPolicy policy() {
        return new SendingPolicy(retry.schedule(), notReady.schedule(), claim);
    }

    /**
     * Delays that double.
     *
     * @param first   the first delay
     * @param longest the delay at which they stop to double
     * @param period  how long they go on, all together, before the mail fails
     */
    record Retry(
            @NotNull Duration first,
            @NotNull Duration longest,
            @NotNull Duration period) {

        RetrySchedule schedule() {
            return new RetrySchedule(first, longest, period);
        }
    }
}
