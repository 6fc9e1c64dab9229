package io.parvis.notification.telling;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.QueueingMails;

/** Confirms a request to the one who submitted it (S39, S90): the one mail that people get of what they did themselves. */
@Service
public class TellingTheRequester {

    private final QueueingMails mails;

    public TellingTheRequester(QueueingMails mails) {
        this.mails = mails;
    }

    public void tell(Occurrence occurrence, PersonId requester, Occasion.Submission submission) {
        mails.queue(occurrence.event(), requester, submission);
    }
}
