package io.parvis.notification.mails;

import static io.parvis.notification.mails.MailFixture.CLAIM;
import static io.parvis.notification.mails.MailFixture.CLAIRE;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static io.parvis.notification.mails.MailFixture.SUBMISSION;
import static io.parvis.notification.mails.MailFixture.claimed;
import static io.parvis.notification.mails.MailFixture.queued;
import static io.parvis.notification.mails.MailFixture.restored;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTests {

    private static final ClaimId OTHER = new ClaimId("another sender");

    @Test
    void isTheSameMailWheneverItTellsTheSamePersonOfTheSameEvent() {
        Mail first = Mail.queue("event", CLAIRE, INVITATION, NOW);
        Mail again = Mail.queue("event", CLAIRE, INVITATION, NOW.plusSeconds(60));

        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void isAnotherMailForAnotherPersonEventOrTemplate() {
        Mail mail = Mail.queue("event", CLAIRE, SUBMISSION, NOW);

        assertThat(Mail.queue("event", MailFixture.ANNA, SUBMISSION, NOW).id()).isNotEqualTo(mail.id());
        assertThat(Mail.queue("another event", CLAIRE, SUBMISSION, NOW).id()).isNotEqualTo(mail.id());
        assertThat(Mail.queue("event", CLAIRE, OPENING, NOW).id()).isNotEqualTo(mail.id());
    }

    @Test
    void isDueAsSoonAsItIsQueued() {
        Mail mail = queued(INVITATION);

        mail.claim(CLAIM, NOW, POLICY);

        assertThat(mail.isClaimedBy(CLAIM)).isTrue();
        assertThat(mail.state().dueAt()).isEqualTo(NOW.plus(POLICY.claim()));
    }

    @Test
    void belongsToTheFirstOfTwoSenders() {
        Mail mail = claimed();

        mail.claim(OTHER, NOW.plusSeconds(1), POLICY);

        assertThat(mail.isClaimedBy(CLAIM)).isTrue();
        assertThat(mail.isClaimedBy(OTHER)).isFalse();
    }

    @Test
    void tellsOthersWhenItWasSent() {
        Mail mail = claimed();

        mail.sent(NOW.plusSeconds(1));

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.isWaiting()).isFalse();
        assertThat(mail.state().attempts()).isEqualTo(1);
        assertThat(mail.state().endedAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(mail.events()).containsExactly(new MailEvent.Sent());
    }

    @Test
    void sentTwiceChangesNothing() {
        Mail mail = restored(MailFixture.sent());
        MailState before = mail.state();

        mail.sent(NOW.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(before);
        assertThat(mail.events()).isEmpty();
    }

    @Test
    void isNotClaimedOnceItWasSentOrCancelled() {
        Mail sent = MailFixture.sent();
        Mail cancelled = MailFixture.cancelled();

        sent.claim(OTHER, NOW.plus(Duration.ofDays(30)), POLICY);
        cancelled.claim(OTHER, NOW.plus(Duration.ofDays(30)), POLICY);

        assertThat(sent.status()).isEqualTo(MailStatus.SENT);
        assertThat(cancelled.status()).isEqualTo(MailStatus.CANCELLED);
    }

    @Test
    void waitsForItsNextAttemptAfterAFailure() {
        Mail mail = claimed();

        mail.attemptFailed(CLAIM, Reason.SERVER_AWAY, POLICY, 0, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
        assertThat(mail.state().reason()).isEqualTo(Reason.SERVER_AWAY);
        assertThat(mail.state().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        assertThat(mail.events()).isEmpty();

        mail.claim(OTHER, NOW.plusSeconds(59), POLICY);
        assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);

        mail.claim(OTHER, NOW.plusSeconds(60), POLICY);
        assertThat(mail.isClaimedBy(OTHER)).isTrue();
    }

    @Test
    void failsAfterAtLeastThreeDaysOfAttempts() {
        Mail mail = queued(INVITATION);
        Instant now = NOW;

        while (mail.isWaiting()) {
            now = mail.state().dueAt();
            mail.claim(CLAIM, now, POLICY);
            mail.attemptFailed(CLAIM, Reason.SERVER_AWAY, POLICY, 0, now);
        }

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.state().reason()).isEqualTo(Reason.SERVER_AWAY);
        assertThat(mail.state().attempts()).isEqualTo(16);
        assertThat(Duration.between(NOW, now)).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(mail.events()).containsExactly(new MailEvent.Failed());
    }

    @Test
    void failsAtOnceWhenItIsRefusedForGood() {
        Mail mail = claimed();

        mail.refused(CLAIM, Reason.SERVER_REFUSED, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.isWaiting()).isFalse();
        assertThat(mail.events()).containsExactly(new MailEvent.Failed());
    }

    @Test
    void comesBackSoonWhenParvisItselfWasNotReady() {
        Mail mail = claimed();

        mail.notReady(CLAIM, Reason.RECIPIENT_UNKNOWN, POLICY, 0, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
        assertThat(mail.state().dueAt()).isEqualTo(NOW.plusSeconds(1));
        assertThat(mail.state().attempts()).isZero();
        assertThat(mail.state().waits()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECIPIENT_SHUT_OUT", "RECIPIENT_NOT_ENTITLED"})
    void isCancelledWhenItStaysKeptFromItsRecipient(Reason reason) {
        Mail mail = claimed();
        Instant now = NOW;

        while (mail.status() != MailStatus.CANCELLED) {
            mail.notReady(CLAIM, reason, POLICY, 0, now);
            if (mail.state().dueAt() != null) {
                now = mail.state().dueAt();
                mail.claim(CLAIM, now, POLICY);
            }
        }

        assertThat(mail.state().reason()).isEqualTo(reason);
        assertThat(mail.events()).isEmpty();
    }

    @Test
    void tellsNobodyThatItWasCancelled() {
        Mail mail = claimed();

        mail.cancel(CLAIM, Reason.CONTENT_GONE, NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.CANCELLED);
        assertThat(mail.state().reason()).isEqualTo(Reason.CONTENT_GONE);
        assertThat(mail.events()).isEmpty();
    }

    @Test
    void isTakenOverFromASenderThatVanished() {
        Mail mail = claimed();

        mail.claim(OTHER, NOW.plus(POLICY.claim()), POLICY);

        assertThat(mail.isClaimedBy(OTHER)).isTrue();
        assertThat(mail.state().interruptions()).isEqualTo(1);
        assertThat(mail.state().attempts()).isEqualTo(1);
        assertThat(mail.state().reason()).isEqualTo(Reason.INTERRUPTED);
    }

    @Test
    void listensToNoFailureOfASenderThatLostIt() {
        Mail mail = claimed();
        mail.claim(OTHER, NOW.plus(POLICY.claim()), POLICY);
        MailState before = mail.state();

        mail.attemptFailed(CLAIM, Reason.SERVER_AWAY, POLICY, 0, NOW);
        mail.notReady(CLAIM, Reason.OWNER_AWAY, POLICY, 0, NOW);
        mail.refused(CLAIM, Reason.SERVER_REFUSED, NOW);
        mail.cancel(CLAIM, Reason.CONTENT_GONE, NOW);

        assertThat(mail.state()).isEqualTo(before);
    }

    @Test
    void believesTheSenderThatLostItThatItWasSent() {
        Mail mail = claimed();
        mail.claim(OTHER, NOW.plus(POLICY.claim()), POLICY);

        mail.sent(NOW);
        mail.sent(NOW);

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.events()).containsExactly(new MailEvent.Sent());
    }

    @Test
    void believesItAlsoWhenTheNextSenderHasFailedMeanwhile() {
        Mail mail = claimed();
        Instant lapsed = NOW.plus(POLICY.claim());
        mail.claim(OTHER, lapsed, POLICY);
        mail.attemptFailed(OTHER, Reason.SERVER_AWAY, POLICY, 0, lapsed);

        mail.sent(lapsed);

        assertThat(mail.status()).isEqualTo(MailStatus.SENT);
        assertThat(mail.isWaiting()).isFalse();
    }

    @Test
    void endsWhenItBringsDownEverySenderThatTakesIt() {
        Mail mail = claimed();
        Instant now = NOW;

        while (mail.isWaiting()) {
            now = mail.state().dueAt();
            mail.claim(OTHER, now, POLICY);
        }

        assertThat(mail.status()).isEqualTo(MailStatus.FAILED);
        assertThat(mail.state().reason()).isEqualTo(Reason.INTERRUPTED);
        assertThat(mail.events()).containsExactly(new MailEvent.Failed());
    }
}
