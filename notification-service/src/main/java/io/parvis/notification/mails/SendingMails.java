package io.parvis.notification.mails;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

/** Sends mails that are due: claims one, writes its letter, hands it over and keeps what came of it. */
@Service
public class SendingMails {

    private final Mails mails;
    private final WritingLetters letters;
    private final PostOffice postOffice;
    private final SendingPolicy policy;
    private final Clock clock;
    private final Jitter jitter;

    public SendingMails(
            Mails mails,
            WritingLetters letters,
            PostOffice postOffice,
            SendingPolicy policy,
            Clock clock,
            Jitter jitter) {
        this.mails = mails;
        this.letters = letters;
        this.postOffice = postOffice;
        this.policy = policy;
        this.clock = clock;
        this.jitter = jitter;
    }

    /**
     * Makes one attempt, if the mail is due and no other sender has it.
     *
     * @return the mail after the attempt, or empty when there was nothing to do
     * @throws RuntimeException what went wrong unexpectedly, after the attempt was counted as failed
     */
    public Optional<Mail> send(MailId id) {
        ClaimId claim = ClaimId.next();
        Instant now = clock.instant();
        return mails.change(id, mail -> mail.claim(claim, now, policy))
                .flatMap(mail -> mail.isClaimedBy(claim) ? mails.change(id, attempt(mail, claim)) : endedNow(mail));
    }

    /** The mail if it was the claim that brought it to its end, after too many that lapsed. */
    private static Optional<Mail> endedNow(Mail mail) {
        return mail.events().isEmpty() ? Optional.empty() : Optional.of(mail);
    }

    private Consumer<Mail> attempt(Mail mail, ClaimId claim) {
        try {
            return write(mail, claim);
        } catch (RuntimeException e) {
            mails.change(new MailId(mail.id()), failed(claim, Reason.UNEXPECTED));
            throw e;
        }
    }

    private Consumer<Mail> write(Mail mail, ClaimId claim) {
        return switch (letters.write(mail)) {
            case Draft.NotReady(Reason reason) -> {
                double delayed = jitter.next();
                yield later -> later.notReady(claim, reason, policy, delayed, clock.instant());
            }
            case Draft.Withheld(Reason reason) -> never -> never.cancel(claim, reason, clock.instant());
            case Draft.Written(Letter letter) -> deliver(letter, claim);
        };
    }

    private Consumer<Mail> deliver(Letter letter, ClaimId claim) {
        return switch (postOffice.deliver(letter)) {
            case Delivery.Accepted() -> mail -> mail.sent(clock.instant());
            case Delivery.Refused(Reason reason) -> mail -> mail.refused(claim, reason, clock.instant());
            case Delivery.Deferred(Reason reason) -> failed(claim, reason);
        };
    }

    private Consumer<Mail> failed(ClaimId claim, Reason reason) {
        double delayed = jitter.next();
        return mail -> mail.attemptFailed(claim, reason, policy, delayed, clock.instant());
    }
}
