package io.parvis.notification.mails.senders;

import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import io.parvis.notification.mails.Mail;

/** Counts what becomes of mails, by template, and how many wait in the whole installation. */
final class MailMetrics {

    private final MeterRegistry meters;
    private final AtomicLong waiting = new AtomicLong();

    MailMetrics(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("parvis.mails.waiting", waiting, AtomicLong::get).register(meters);
    }

    void count(Mail mail) {
        switch (mail.status()) {
            case SENT -> count("parvis.mails.sent", mail);
            case QUEUED -> count("parvis.mails.retried", mail);
            case FAILED -> count("parvis.mails.failed", mail);
            case CANCELLED -> count("parvis.mails.cancelled", mail);
            case SENDING -> {
                // another sender has it by now, and counts what becomes of it
            }
        }
    }

    void waiting(long mails) {
        waiting.set(mails);
    }

    private void count(String meter, Mail mail) {
        meters.counter(meter, "template", mail.occasion().template().key()).increment();
    }
}
