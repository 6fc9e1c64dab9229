package io.parvis.notification.telling;

import org.springframework.stereotype.Service;

import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.QueueingMails;
import io.parvis.notification.mails.Work;
import io.parvis.starter.problem.Refused;

/**
 * Mails a new matter to all active lawyers and admins, a new contract to all active contract managers and admins (S87): to each once, but
 * not to the one who opened it (S88).
 *
 * <p>Whom the team consists of is asked when the event is handled first, and kept as a {@link Circular}. The directory may be behind then:
 *
 * <ul>
 *   <li>It knows no active admin. There always is one, and no client, matter or contract without, so it has not caught up: the event waits.
 *   <li>It misses somebody who has just joined. Nothing in the event could tell; they are not mailed, and find the matter or contract in
 *       their list, as anyone who joins later does.
 *   <li>It still has somebody who has just left. Their mail is withheld when it is sent, or any later attempt is.
 * </ul>
 */
@Service
public class TellingTheTeam {

    private final Addressees addressees;
    private final Circulars circulars;
    private final QueueingMails mails;

    public TellingTheTeam(Addressees addressees, Circulars circulars, QueueingMails mails) {
        this.addressees = addressees;
        this.circulars = circulars;
        this.mails = mails;
    }

    /**
     * Tells the team of a matter or contract.
     *
     * @throws Refused as unavailable, if the directory does not know the team yet: the event waits
     */
    public void tell(Occurrence occurrence, Occasion.Opening opening) {
        Circular circular = circulars.of(occurrence.event()).orElseGet(() -> begin(occurrence, opening.work()));
        circular.recipients().forEach(recipient -> mails.queue(occurrence.event(), recipient, opening));
    }

    private Circular begin(Occurrence occurrence, Work work) {
        return circulars.keep(Circular.to(addressees.ofTeam(work.role(), occurrence.actor()), occurrence.event()));
    }
}
