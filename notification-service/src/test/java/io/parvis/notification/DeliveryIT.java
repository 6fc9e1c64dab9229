package io.parvis.notification;

import static io.parvis.notification.Surroundings.link;
import static io.parvis.notification.Surroundings.mailId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.parvis.directory.PersonStatus;
import io.parvis.events.notifications.NotificationFailed;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.notification.mails.Template;
import io.parvis.notification.mails.smtp.ScriptedMailServer;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.spring.BackingServices;

/** What becomes of a mail when the mail server is away, or refuses it. */
class DeliveryIT {

    @RegisterExtension
    final Surroundings surroundings = Surroundings.shared();

    private final MeterRegistry meters = surroundings.context().getBean(MeterRegistry.class);
    private final PublishedEvents published = BackingServices.shared().publishedEvents();

    @Test
    void deliversWhenTheMailServerIsBack() {
        surroundings.stopMailServer();
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event = surroundings.invite(claire);
        surroundings.awaitReason(mailId(event, claire, Template.INVITATION), "SERVER_AWAY");

        surroundings.startMailServer();

        assertThat(surroundings.mailTo(claire).text()).contains(link(claire));
        published.await(NotificationSent.class, mailId(event, claire, Template.INVITATION));
        await().untilAsserted(() -> assertThat(counted("parvis.mails.retried")).isPositive());
        await().untilAsserted(() -> assertThat(counted("parvis.mails.sent")).isPositive());
    }

    @Test
    void givesUpWhatTheMailServerRefuses() {
        surroundings.stopMailServer();
        int port = surroundings.smtpPort();
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");
        try (ScriptedMailServer refusing = ScriptedMailServer.start(port).answering("RCPT", "550 no such person")) {
            EventPublisher.Publication event = surroundings.invite(claire);

            NotificationFailed failed = published
                    .await(NotificationFailed.class, mailId(event, claire, Template.INVITATION))
                    .data();

            assertThat(failed.recipientId()).isEqualTo(claire);
            assertThat(refusing.letters()).isEmpty();
            surroundings.awaitStatus(mailId(event, claire, Template.INVITATION), "FAILED");
            await().untilAsserted(
                            () -> assertThat(counted("parvis.mails.failed")).isPositive());
        }
        surroundings.startMailServer();
    }

    private double counted(String meter) {
        return meters.find(meter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
