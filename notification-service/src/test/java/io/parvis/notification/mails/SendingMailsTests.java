package io.parvis.notification.mails;

import static io.parvis.notification.mails.MailFixture.ACME;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.Person;
import io.parvis.directory.PersonStatus;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;

class SendingMailsTests {

    private final InMemoryMails mails = new InMemoryMails();
    private static final Person CLAIRE = Persons.client("claire", AccessType.BOTH, ACME);

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryContents contents = new InMemoryContents();
    private final List<Letter> delivered = new CopyOnWriteArrayList<>();
    private Delivery answer = new Delivery.Accepted();
    private final Mail mail = queued(INVITATION);
    private final MailId id = new MailId(mail.id());

    @BeforeEach
    void queueAMail() {
        people.with(Persons.with(CLAIRE, PersonStatus.INVITED));
        mails.add(mail);
    }

    @Test
    void handsOverALetterAndKeepsThatItWasSent() {
        sending().send(id);

        assertThat(delivered).extracting(Letter::address).containsExactly("claire@example.org");
        assertThat(state().status()).isEqualTo(MailStatus.SENT);
        assertThat(mails.events()).containsExactly(new MailEvent.Sent());
    }

    @Test
    void handsOverNothingTwice() {
        sending().send(id);

        assertThat(sending().send(id)).isEmpty();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void letsOneOfTwoSendersHandItOver() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Optional<Mail>> sender = () -> {
            together.await();
            return sending().send(id);
        };

        try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
            assertThat(senders.invokeAll(List.of(sender, sender)))
                    .extracting(attempt -> attempt.get().isPresent())
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(delivered).hasSize(1);
    }

    @Test
    void handsOverTheSameLetterAgainWhenItCouldNotKeepThatItWasSent() {
        Mails forgetful = new ForgetfulMails();
        assertThatThrownBy(() -> sending(forgetful, Duration.ZERO).send(id)).hasMessage("the database is away");

        sending().send(id);
        assertThat(delivered).hasSize(1);

        sending(POLICY.claim()).send(id);
        assertThat(delivered).hasSize(2).extracting(Letter::mail).containsOnly(id);
        assertThat(state().status()).isEqualTo(MailStatus.SENT);
        assertThat(state().interruptions()).isEqualTo(1);
    }

    @Test
    void sendsNothingThatIsNotThere() {
        assertThat(sending().send(new MailId("none"))).isEmpty();
    }

    @Test
    void triesAgainWhatTheServerDidNotTake() {
        answer = new Delivery.Deferred(Reason.SERVER_AWAY);

        sending().send(id);

        assertThat(state().status()).isEqualTo(MailStatus.QUEUED);
        assertThat(state().dueAt()).isEqualTo(NOW.plusSeconds(66));
        assertThat(sending().send(id)).isEmpty();

        answer = new Delivery.Accepted();
        sending(Duration.ofSeconds(66)).send(id);
        assertThat(state().status()).isEqualTo(MailStatus.SENT);
        assertThat(state().attempts()).isEqualTo(2);
    }

    @Test
    void givesUpWhatTheServerRefuses() {
        answer = new Delivery.Refused(Reason.SERVER_REFUSED);

        sending().send(id);

        assertThat(state().status()).isEqualTo(MailStatus.FAILED);
        assertThat(mails.events()).containsExactly(new MailEvent.Failed());
    }

    @Test
    void cancelsWhatMustNotBeSent() {
        people.with(CLAIRE);
        contents.lose();

        sending().send(id);

        assertThat(state().status()).isEqualTo(MailStatus.CANCELLED);
        assertThat(delivered).isEmpty();
    }

    @Test
    void comesBackSoonToWhatIsNotReady() {
        contents.goAway();

        sending().send(id);

        assertThat(state().status()).isEqualTo(MailStatus.QUEUED);
        assertThat(state().dueAt()).isEqualTo(NOW.plusMillis(1100));
        assertThat(state().reason()).isEqualTo(Reason.OWNER_AWAY);
    }

    @Test
    void countsAnErrorAsAnAttemptBeforeItLetsItThrough() {
        SendingMails broken = sending(Duration.ZERO, letter -> {
            throw new IllegalStateException("a defect");
        });

        assertThatThrownBy(() -> broken.send(id)).hasMessage("a defect");

        assertThat(state().status()).isEqualTo(MailStatus.QUEUED);
        assertThat(state().attempts()).isEqualTo(1);
        assertThat(state().reason()).isEqualTo(Reason.UNEXPECTED);
    }

    @Test
    void sendsAgainWhatAVanishedSenderLeft() {
        mails.change(id, left -> left.claim(ClaimId.next(), NOW, POLICY));

        assertThat(sending().send(id)).isEmpty();

        sending(POLICY.claim()).send(id);
        assertThat(state().status()).isEqualTo(MailStatus.SENT);
        assertThat(state().interruptions()).isEqualTo(1);
    }

    @Test
    void tellsOnceOfAMailThatEndsBecauseItsSendersVanished() {
        int most = IntStream.iterate(1, lapses -> lapses + 1)
                .filter(lapses -> POLICY.attempts().after(lapses, 0).isEmpty())
                .findFirst()
                .orElseThrow();
        IntStream.range(0, most)
                .mapToObj(lapses -> NOW.plus(POLICY.claim().multipliedBy(lapses)))
                .forEach(at -> mails.change(id, left -> left.claim(ClaimId.next(), at, POLICY)));

        SendingMails last = sending(POLICY.claim().multipliedBy(most));

        assertThat(last.send(id)).map(Mail::status).contains(MailStatus.FAILED);
        assertThat(last.send(id)).isEmpty();
        assertThat(delivered).isEmpty();
    }

    private MailState state() {
        return mails.all().getFirst();
    }

    private SendingMails sending() {
        return sending(Duration.ZERO);
    }

    private SendingMails sending(Duration later) {
        return sending(mails, later);
    }

    private SendingMails sending(Duration later, PostOffice postOffice) {
        return sending(mails, later, postOffice);
    }

    private SendingMails sending(Mails store, Duration later) {
        return sending(store, later, letter -> {
            delivered.add(letter);
            return answer;
        });
    }

    private SendingMails sending(Mails store, Duration later, PostOffice postOffice) {
        WritingLetters letters = new WritingLetters(
                people,
                new InMemoryCompanies(),
                id -> Optional.empty(),
                contents,
                (reader, message) -> new Stationery.Wording("subject", "text", "html"),
                new Portal("Parvis", URI.create("https://portal.example.org")),
                new Discretion(true));
        Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        return new SendingMails(store, letters, postOffice, POLICY, clock, () -> 0.5);
    }

    /** The mails, in a database that goes away after a mail was claimed. */
    private final class ForgetfulMails implements Mails {

        private boolean claimed;

        @Override
        public Mail add(Mail added) {
            return mails.add(added);
        }

        @Override
        public Optional<Mail> change(MailId changed, Consumer<Mail> verb) {
            if (claimed) {
                throw new IllegalStateException("the database is away");
            }
            claimed = true;
            return mails.change(changed, verb);
        }

        @Override
        public List<MailId> due(Instant now, int limit) {
            return mails.due(now, limit);
        }

        @Override
        public long waiting() {
            return mails.waiting();
        }
    }
}
