package io.parvis.notification.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Aggregate;

/**
 * One mail to one person, tracked from the queue to its end, so that a mail is sent although servers fail, and once although
 * events repeat and senders race. It knows what it is about, not what it says: that is read when it is sent.
 *
 * <p>A sender claims the mail, hands it over, and reports. Only the present claim's holder can report a failure. Who vanishes after the
 * mail server's OK leaves a claim that lapses: the mail is sent again, with the same Message-ID, and counts the interruption.
 */
public final class Mail implements Aggregate<MailEvent> {

    /** For whom it is not to be read now, and maybe never: when that lasts, nobody misses the mail. */
    private static final Set<Reason> NOT_FOR_THEM =
            EnumSet.of(Reason.RECIPIENT_SHUT_OUT, Reason.RECIPIENT_NOT_ENTITLED);

    private final MailId id;
    private final PersonId recipient;
    private final String event;
    private final Occasion occasion;
    private final Instant queuedAt;
    private final List<MailEvent> events = new ArrayList<>();
    private MailStatus status;
    private int attempts;
    private int waits;
    private int interruptions;
    private @Nullable Instant dueAt;
    private @Nullable ClaimId claim;
    private @Nullable Reason reason;
    private @Nullable Instant endedAt;

    private Mail(MailState state) {
        id = state.id();
        recipient = state.recipient();
        event = state.event();
        occasion = state.occasion();
        queuedAt = state.queuedAt();
        status = state.status();
        attempts = state.attempts();
        waits = state.waits();
        interruptions = state.interruptions();
        dueAt = state.dueAt();
        claim = state.claim();
        reason = state.reason();
        endedAt = state.endedAt();
    }

    /** A new mail, due at once. */
    public static Mail queue(String event, PersonId recipient, Occasion occasion, Instant now) {
        MailId id = MailId.of(event, recipient, occasion.template());
        return restore(
                new MailState(id, recipient, event, occasion, now, MailStatus.QUEUED, 0, 0, 0, now, null, null, null));
    }

    /** A mail as it was stored. */
    public static Mail restore(MailState state) {
        return new Mail(state);
    }

    /**
     * Takes the mail for a sender, if it is due. A claim that lapsed counts as an attempt; after the last one the mail fails, so that
     * a mail that brings its senders down comes to an end.
     */
    public void claim(ClaimId holder, Instant now, SendingPolicy policy) {
        if (dueAt == null || dueAt.isAfter(now)) {
            return;
        }
        if (status == MailStatus.SENDING) {
            interruptions++;
            attempts++;
            reason = Reason.INTERRUPTED;
            if (policy.attempts().after(attempts, 0).isEmpty()) {
                fail(now);
                return;
            }
        }
        status = MailStatus.SENDING;
        claim = holder;
        dueAt = now.plus(policy.claim());
    }

    /** Whether a sender has the mail for itself. */
    public boolean isClaimedBy(ClaimId holder) {
        return status == MailStatus.SENDING && holder.equals(claim);
    }

    /** The mail server accepted it. True whoever holds the claim by now; nothing if the mail has come to its end. */
    public void sent(Instant now) {
        if (isWaiting()) {
            attempts++;
            reason = null;
            end(MailStatus.SENT, now);
            events.add(new MailEvent.Sent());
        }
    }

    /** The mail server did not take it this time. */
    public void attemptFailed(ClaimId holder, Reason why, SendingPolicy policy, double jitter, Instant now) {
        if (isClaimedBy(holder)) {
            attempts++;
            reason = why;
            retry(policy.attempts().after(attempts, jitter), now);
        }
    }

    /** Parvis itself is not ready for it: the recipient or the content can't be read yet. */
    public void notReady(ClaimId holder, Reason why, SendingPolicy policy, double jitter, Instant now) {
        if (isClaimedBy(holder)) {
            waits++;
            reason = why;
            Optional<Duration> next = policy.waits().after(waits, jitter);
            if (next.isEmpty() && NOT_FOR_THEM.contains(why)) {
                end(MailStatus.CANCELLED, now);
            } else {
                retry(next, now);
            }
        }
    }

    /** It will never be accepted. */
    public void refused(ClaimId holder, Reason why, Instant now) {
        if (isClaimedBy(holder)) {
            attempts++;
            reason = why;
            fail(now);
        }
    }

    /** It is not to be sent any more. */
    public void cancel(ClaimId holder, Reason why, Instant now) {
        if (isClaimedBy(holder)) {
            reason = why;
            end(MailStatus.CANCELLED, now);
        }
    }

    private void retry(Optional<Duration> delay, Instant now) {
        if (delay.isEmpty()) {
            fail(now);
            return;
        }
        status = MailStatus.QUEUED;
        claim = null;
        dueAt = now.plus(delay.get());
    }

    private void fail(Instant now) {
        end(MailStatus.FAILED, now);
        events.add(new MailEvent.Failed());
    }

    private void end(MailStatus last, Instant now) {
        status = last;
        claim = null;
        dueAt = null;
        endedAt = now;
    }

    @Override
    public String id() {
        return id.value();
    }

    public PersonId recipient() {
        return recipient;
    }

    public Occasion occasion() {
        return occasion;
    }

    public MailStatus status() {
        return status;
    }

    /** Whether a sender will take it, now or later. */
    public boolean isWaiting() {
        return dueAt != null;
    }

    @Override
    public List<MailEvent> events() {
        return List.copyOf(events);
    }

    /** The state to store. */
    public MailState state() {
        return new MailState(
                id,
                recipient,
                event,
                occasion,
                queuedAt,
                status,
                attempts,
                waits,
                interruptions,
                dueAt,
                claim,
                reason,
                endedAt);
    }
}
