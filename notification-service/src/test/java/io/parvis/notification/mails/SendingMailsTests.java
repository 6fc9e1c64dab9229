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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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
    private final List<Letter> delivered = new ArrayList<>();
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

    private MailState state() {
        return mails.all().getFirst();
    }

    private SendingMails sending() {
        return sending(Duration.ZERO);
    }

    private SendingMails sending(Duration later) {
        return sending(later, letter -> {
            delivered.add(letter);
            return answer;
        });
    }

    private SendingMails sending(Duration later, PostOffice postOffice) {
        WritingLetters letters = new WritingLetters(
                people,
                new InMemoryCompanies(),
                contents,
                (reader, message) -> new Stationery.Wording("subject", "text", "html"),
                new Portal("Parvis", URI.create("https://portal.example.org")));
        Clock clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        return new SendingMails(mails, letters, postOffice, POLICY, clock, () -> 0.5);
    }
}
