package io.parvis.notification.telling;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.QueueingMails;

/**
 * Mails what happens to a request or matter to those whom it concerns (S58, S61, S62, S88, S93, S94). Who that is, is asked when the event is handled first, and
 * kept as a {@link Circular}: one that comes again is told to nobody else.
 */
@Service
public class TellingNews {

    private final Addressees addressees;
    private final Circulars circulars;
    private final QueueingMails mails;

    public TellingNews(Addressees addressees, Circulars circulars, QueueingMails mails) {
        this.addressees = addressees;
        this.circulars = circulars;
        this.mails = mails;
    }

    /**
     * Tells of it, unless all were told before.
     *
     * @param by     the client or member who did it; null for nobody in person
     * @param affair as it is known now
     */
    public void tell(Occurrence occurrence, @Nullable PersonId by, Affair affair, News news) {
        Circular circular = circulars
                .of(occurrence.event())
                .orElseGet(() -> begin(occurrence, addressees.of(news, affair, occurrence.actor())));
        Occasion.News occasion = new Occasion.News(news.template(), affair.id(), by, news.hearing(), news.sight());
        circular.recipients().forEach(recipient -> mails.queue(occurrence.event(), recipient, occasion));
    }

    /** Tells a requester what their request became: of the event of which the circular goes to the team. */
    public void tellRequester(Occurrence occurrence, Affair matter, News became) {
        addressees
                .of(became, matter, occurrence.actor())
                .forEach(requester -> mails.queue(
                        occurrence.event(),
                        requester,
                        new Occasion.News(became.template(), matter.id(), null, null, became.sight())));
    }

    private Circular begin(Occurrence occurrence, Set<PersonId> recipients) {
        return circulars.keep(Circular.to(recipients, occurrence.event()));
    }
}
