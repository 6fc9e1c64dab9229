package io.parvis.notification.mails;

import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static io.parvis.notification.mails.MailFixture.SUBMISSION;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** How the mails behave, wherever they are kept. */
public abstract class MailsSuite {

    private static final ClaimId CLAIM = new ClaimId("this sender");

    /** The mails under test; other tests' mails may be among them. */
    protected abstract Mails mails();

    @Test
    void keepsAMailOfEachKindAsItWas() {
        for (Occasion occasion :
                List.of(INVITATION, SUBMISSION, OPENING, MailFixture.hearing(Template.HEARING_SCHEDULED, "h-1"))) {
            Mail mail = queued(occasion);
            mails().add(mail);

            Mail kept = mails().change(new MailId(mail.id()), same -> {}).orElseThrow();

            assertThat(kept.state()).isEqualTo(mail.state());
        }
    }

    @Test
    void keepsTheFirstOfTwoMailsWithTheSameId() {
        Mail first = queued(INVITATION);
        mails().add(first);
        claim(first, CLAIM);

        Mail kept = mails().add(Mail.queue(first.state().event(), first.recipient(), INVITATION, NOW.plusSeconds(1)));

        assertThat(kept.isClaimedBy(CLAIM)).isTrue();
        assertThat(kept.state().queuedAt()).isEqualTo(NOW);
    }

    @Test
    void changesNoMailThatIsNotThere() {
        assertThat(mails().change(new MailId("none"), mail -> {})).isEmpty();
    }

    @Test
    void findsTheMailsThatAreDueAndNoOthers() {
        Mail due = queued(INVITATION);
        Mail claimed = queued(INVITATION);
        Mail sent = queued(INVITATION);
        Stream.of(due, claimed, sent).forEach(mails()::add);
        claim(claimed, CLAIM);
        claim(sent, CLAIM);
        change(sent, mail -> mail.sent(NOW));

        assertThat(mails().due(NOW, 100)).contains(id(due)).doesNotContain(id(claimed), id(sent));
        assertThat(mails().due(NOW.plus(POLICY.claim()), 100))
                .contains(id(due), id(claimed))
                .doesNotContain(id(sent));
        assertThat(mails().due(NOW.minusMillis(1), 100)).doesNotContain(id(due));
    }

    @Test
    void findsFirstWhatWasDueFirst() {
        Mail later = Mail.queue("later", MailFixture.CLAIRE, INVITATION, NOW.minus(Duration.ofDays(400)));
        Mail earlier = Mail.queue("earlier", MailFixture.CLAIRE, INVITATION, NOW.minus(Duration.ofDays(500)));
        mails().add(later);
        mails().add(earlier);

        assertThat(mails().due(NOW, 2)).containsExactly(id(earlier), id(later));
        assertThat(mails().due(NOW, 1)).containsExactly(id(earlier));
    }

    @Test
    void countsTheMailsThatWait() {
        long before = mails().waiting();
        Mail waiting = queued(INVITATION);
        Mail sent = queued(INVITATION);
        mails().add(waiting);
        mails().add(sent);
        claim(sent, CLAIM);
        change(sent, mail -> mail.sent(NOW));

        assertThat(mails().waiting()).isEqualTo(before + 1);
    }

    @Test
    void letsOneOfManySendersHaveAMail() throws Exception {
        Mail mail = queued(INVITATION);
        mails().add(mail);
        List<ClaimId> senders = Stream.generate(ClaimId::next).limit(8).toList();
        CyclicBarrier together = new CyclicBarrier(senders.size());

        try (ExecutorService threads = Executors.newFixedThreadPool(senders.size())) {
            List<Future<Boolean>> claims = senders.stream()
                    .map(sender -> threads.submit(() -> {
                        together.await();
                        return claim(mail, sender).isClaimedBy(sender);
                    }))
                    .toList();

            assertThat(claims).extracting(Future::get).containsOnlyOnce(true);
        }
    }

    private Mail claim(Mail mail, ClaimId sender) {
        return change(mail, stored -> stored.claim(sender, NOW, POLICY));
    }

    private Mail change(Mail mail, Consumer<Mail> verb) {
        return mails().change(id(mail), verb).orElseThrow();
    }

    private static MailId id(Mail mail) {
        return new MailId(mail.id());
    }
}
