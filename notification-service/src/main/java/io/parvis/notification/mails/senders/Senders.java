package io.parvis.notification.mails.senders;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Mails;
import io.parvis.notification.mails.Reason;
import io.parvis.notification.mails.SendingMails;
import io.parvis.notification.mails.Wakeup;

/**
 * The senders of this replica. What they have no room for is found by the next sweep, of whichever replica. The log names mails, never
 * people.
 */
final class Senders implements Wakeup {

    private static final int BATCH = 100;

    private static final Logger log = LoggerFactory.getLogger(Senders.class);

    private final ThreadPoolTaskExecutor threads;
    private final SendingMails sending;
    private final Mails mails;
    private final MailMetrics metrics;
    private final Clock clock;

    Senders(ThreadPoolTaskExecutor threads, SendingMails sending, Mails mails, MailMetrics metrics, Clock clock) {
        this.threads = threads;
        this.sending = sending;
        this.mails = mails;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public void wake(MailId id) {
        threads.execute(() -> send(id));
    }

    /** Hands what is due to the senders, unless they have enough to do. */
    void sweep() {
        metrics.waiting(mails.waiting());
        if (threads.getQueueSize() == 0) {
            mails.due(clock.instant(), BATCH).forEach(this::wake);
        }
    }

    private void send(MailId id) {
        try {
            sending.send(id).ifPresent(this::record);
        } catch (RuntimeException e) {
            log.error("The attempt to send mail {} broke off", id.value(), e);
        }
    }

    private void record(Mail mail) {
        metrics.count(mail);
        Reason reason = mail.state().reason();
        if (reason == null) {
            log.info("Mail {} is {}", mail.id(), mail.status());
        } else {
            log.info("Mail {} is {}: {}", mail.id(), mail.status(), reason);
        }
    }
}
