package io.parvis.notification.telling;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.QueueingMails;

/** Answers a sign-up by mail, where only the owner of the address reads it (S20, S21). */
@Service
public class TellingWhoSignsUp {

    private final QueueingMails mails;

    public TellingWhoSignsUp(QueueingMails mails) {
        this.mails = mails;
    }

    /** Mails the link with which the address is proven. */
    public void tellLink(Occurrence occurrence, PersonId clientToBe, ContentAddress link) {
        mails.queue(occurrence.event(), clientToBe, new Occasion.SignUp(link));
    }

    /** Mails that the address has an account already. */
    public void tellKnown(Occurrence occurrence, PersonId known) {
        mails.queue(occurrence.event(), known, new Occasion.KnownAddress());
    }
}
