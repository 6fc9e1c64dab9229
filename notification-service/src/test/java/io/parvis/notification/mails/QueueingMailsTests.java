package io.parvis.notification.mails;

import static io.parvis.notification.mails.MailFixture.CLAIRE;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class QueueingMailsTests {

    private final InMemoryMails mails = new InMemoryMails();
    private final List<MailId> woken = new ArrayList<>();
    private final QueueingMails queueing = new QueueingMails(mails, woken::add, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void wakesASenderForAQueuedMail() {
        queueing.queue("event", CLAIRE, INVITATION);

        assertThat(mails.all()).extracting(MailState::id).isEqualTo(woken).hasSize(1);
    }

    @Test
    void queuesOneMailForAnEventThatComesTwice() {
        queueing.queue("event", CLAIRE, INVITATION);
        queueing.queue("event", CLAIRE, INVITATION);

        assertThat(mails.all()).hasSize(1);
    }

    @Test
    void wakesNobodyForAMailThatWasSent() {
        queueing.queue("event", CLAIRE, INVITATION);
        mails.change(woken.getFirst(), mail -> {
            mail.claim(ClaimId.next(), NOW, POLICY);
            mail.sent(NOW);
        });

        queueing.queue("event", CLAIRE, INVITATION);

        assertThat(woken).hasSize(1);
    }
}
