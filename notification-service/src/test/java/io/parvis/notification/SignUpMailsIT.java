package io.parvis.notification;

import static io.parvis.notification.Surroundings.address;
import static io.parvis.notification.Surroundings.link;
import static io.parvis.notification.Surroundings.mailId;
import static io.parvis.notification.Surroundings.newId;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.parvis.directory.PersonStatus;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.signups.SignUpLinkIssued;
import io.parvis.events.signups.SignUpOfKnownPerson;
import io.parvis.notification.mails.Template;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.BackingServices;

/** From a sign-up to the mail that answers it. */
class SignUpMailsIT {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @RegisterExtension
    final Surroundings surroundings = Surroundings.shared();

    private final Owners owners = surroundings.owners();
    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final PublishedEvents published = BackingServices.shared().publishedEvents();

    @Test
    void s21MailsTheLinkToAnAddressThatNoDirectoryKnows() {
        String signUp = newId();
        String nina = newId();

        EventPublisher.Publication event = publisher.publish(EventDraft.of(signUp, new SignUpLinkIssued(signUp, nina))
                .withDataref(owners.signUp(signUp, address(nina), link(nina))));

        CaughtMail mail = surroundings.mailTo(nina);
        assertThat(mail.subject()).isEqualTo("Votre compte sur Parvis");
        assertThat(mail.text()).contains("Bonjour,", link(nina));
        NotificationSent sent = published
                .await(NotificationSent.class, mailId(event, nina, Template.SIGN_UP))
                .data();
        assertThat(sent.template()).isEqualTo("sign-up");
        assertThat(surroundings.wholeDatabase()).doesNotContain(link(nina), address(nina));
        logs.mentionNowhere(link(nina), address(nina));
    }

    @Test
    void s20MailsWhoLogsInAlreadyThatTheyCan() {
        String claire = surroundings.client("Claire", PersonStatus.ACTIVE, "acme", "en");
        String signUp = newId();

        publisher.publish(signUp, new SignUpOfKnownPerson(signUp, claire));

        assertThat(surroundings.mailTo(claire).subject()).isEqualTo("You have an account in Parvis");
    }
}
