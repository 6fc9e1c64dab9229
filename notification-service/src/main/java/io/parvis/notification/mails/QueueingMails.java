package io.parvis.notification.mails;

import java.time.Clock;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;

/** Queues mails: once per event, recipient and template, however often it is asked to. */
@Service
public class QueueingMails {

    private final Mails mails;
    private final Wakeup senders;
    private final Clock clock;

    public QueueingMails(Mails mails, Wakeup senders, Clock clock) {
        this.mails = mails;
        this.senders = senders;
        this.clock = clock;
    }

    /**
     * Has a person told of an event.
     *
     * @param event the event's id
     */
    public void queue(String event, PersonId recipient, Occasion occasion) {
        Mail mail = mails.add(Mail.queue(event, recipient, occasion, clock.instant()));
        if (mail.isWaiting()) {
            senders.wake(new MailId(mail.id()));
        }
    }
}
