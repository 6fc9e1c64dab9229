package io.parvis.notification.telling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.QueueingMails;

/** Mails invited clients and members the link with which they set their password (S9, S91). */
@Service
public class TellingTheInvited {

    private final QueueingMails mails;

    public TellingTheInvited(QueueingMails mails) {
        this.mails = mails;
    }

    public void tell(Occurrence occurrence, PersonId invited, @Nullable PersonId inviter, ContentAddress invitation) {
        mails.queue(occurrence.event(), invited, new Occasion.Invitation(invitation, inviter));
    }
}
