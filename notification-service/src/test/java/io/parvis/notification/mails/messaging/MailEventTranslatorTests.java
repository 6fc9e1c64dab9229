package io.parvis.notification.mails.messaging;

import static io.parvis.notification.mails.MailFixture.ANNA;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.news;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import io.parvis.events.notifications.NotificationFailed;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.MailEvent;
import io.parvis.notification.mails.Template;
import io.parvis.starter.aggregate.Announcement;

class MailEventTranslatorTests {

    private final MailEventTranslator translator = new MailEventTranslator();
    private final Mail mail = queued(INVITATION);

    @Test
    void publishesWhoWasMailedOfWhatAndNoMore() {
        assertThat(translator.translate(mail, new MailEvent.Sent()))
                .containsExactly(Announcement.of(new NotificationSent(
                        mail.id(), "invitation", "EMAIL", "claire", mail.state().event())));
    }

    @Test
    void s53PublishesNothingOfAMailAboutWhatIsTheTeamsAlone() {
        Mail internal = queued(news(Template.INTERNAL_NOTE), ANNA);
        Mail mention = queued(news(Template.MENTIONED), ANNA);

        assertThat(translator.translate(internal, new MailEvent.Sent())).isEmpty();
        assertThat(translator.translate(mention, new MailEvent.Failed())).isEmpty();
    }

    @Test
    void publishesThatAMailWasGivenUp() {
        assertThat(translator.translate(mail, new MailEvent.Failed()))
                .containsExactly(Announcement.of(new NotificationFailed(
                        mail.id(), "invitation", "EMAIL", "claire", mail.state().event())));
    }
}
