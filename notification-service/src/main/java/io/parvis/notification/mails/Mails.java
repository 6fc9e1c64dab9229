package io.parvis.notification.mails;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The mails that were ever queued. */
public interface Mails {

    /**
     * Adds a mail, unless one with its id is there.
     *
     * @return the mail that was there first
     */
    Mail add(Mail mail);

    /**
     * Lets a verb change a mail and stores it with its events, as one step: of two that change a mail at once, the second one sees
     * what the first one did.
     *
     * @return the mail as stored, or empty when there is none
     */
    Optional<Mail> change(MailId id, Consumer<Mail> verb);

    /** Those that a sender may take, longest due first. */
    List<MailId> due(Instant now, int limit);

    /** How many have not come to their end. */
    long waiting();
}
