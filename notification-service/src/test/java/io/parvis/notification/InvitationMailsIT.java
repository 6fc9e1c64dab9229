package io.parvis.notification;

import static io.parvis.notification.Surroundings.address;
import static io.parvis.notification.Surroundings.clientState;
import static io.parvis.notification.Surroundings.link;
import static io.parvis.notification.Surroundings.mailId;
import static io.parvis.notification.Surroundings.newId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;

import io.parvis.directory.PersonStatus;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.InvitationResent;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.notification.mails.Template;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.BackingServices;

/** From an invitation to the mail with its link, which nothing else holds. */
class InvitationMailsIT {

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    @RegisterExtension
    final Surroundings surroundings = Surroundings.shared();

    private final Owners owners = surroundings.owners();
    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final PublishedEvents published = BackingServices.shared().publishedEvents();

    @Test
    void s9MailsAnInvitedClientTheLink() {
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");

        EventPublisher.Publication event = surroundings.invite(claire);

        CaughtMail mail = surroundings.mailTo(claire);
        assertThat(mail.subject()).isEqualTo("Your invitation to Parvis");
        assertThat(mail.from()).isEqualTo("no-reply@parvis.localhost");
        assertThat(mail.text()).contains("Dear Claire,", link(claire));
        assertThat(mail.html()).contains(link(claire));
        NotificationSent sent = published
                .await(NotificationSent.class, mailId(event, claire, Template.INVITATION))
                .data();
        assertThat(sent.template()).isEqualTo("invitation");
        assertThat(sent.recipientId()).isEqualTo(claire);
        assertThat(sent.cause()).isEqualTo(event.id());
    }

    @Test
    void mailsAnInvitedMemberInTheirLanguage() {
        String luc = surroundings.member("Luc", PersonStatus.INVITED, "fr", "LAWYER");

        publisher.publish(EventDraft.of(luc, new MemberInvited(luc, List.of("LAWYER"), null))
                .withDataref(owners.invitation(luc, link(luc))));

        CaughtMail mail = surroundings.mailTo(luc);
        assertThat(mail.subject()).isEqualTo("Votre invitation à Parvis");
        assertThat(mail.text()).contains("rejoindre l’équipe juridique", link(luc));
    }

    @Test
    void s91MailsThoseWhoAreInvitedAgainTheirNewLink() {
        String claire = surroundings.client("Claire", PersonStatus.DEACTIVATED, "acme", "en");
        String luc = surroundings.member("Luc", PersonStatus.INVITED, "fr", "LAWYER");

        publisher.publish(EventDraft.of(claire, new InvitationResent(claire, null))
                .withDataref(owners.invitation(claire, link(claire))));
        publisher.publish(EventDraft.of(luc, new MemberInvitationResent(luc, null))
                .withDataref(owners.invitation(luc, link(luc))));

        assertThat(surroundings.mailTo(claire).text()).contains(link(claire));
        assertThat(surroundings.mailTo(luc).text()).contains(link(luc));
    }

    @Test
    void waitsUntilTheDirectoryKnowsTheInvitedPerson() {
        String claire = newId();
        EventPublisher.Publication event = surroundings.invite(claire);
        surroundings.awaitReason(mailId(event, claire, Template.INVITATION), "RECIPIENT_UNKNOWN");

        publisher.publish(claire, clientState(claire, "Claire", PersonStatus.INVITED, "acme", "en"));

        assertThat(surroundings.mailTo(claire).text()).contains(link(claire));
    }

    @Test
    void mailsOnceWhatAnEventSaysTwice() {
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event = surroundings.invite(claire);
        published.await(NotificationSent.class, mailId(event, claire, Template.INVITATION));

        publisher.publishAgain(event);
        EventPublisher.Publication later = surroundings.invite(claire);

        published.await(NotificationSent.class, mailId(later, claire, Template.INVITATION));
        assertThat(surroundings.mailsTo(claire)).hasSize(2);
        assertThat(published.about(NotificationSent.class, mailId(event, claire, Template.INVITATION)))
                .hasSize(1);
    }

    @Test
    void mailsNobodyAnInvitationThatIsGone() {
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event =
                publisher.publish(EventDraft.of(claire, new ClientInvited(claire, "BOTH", "acme", null))
                        .withDataref("/internal/people/" + claire + "/invitation"));

        surroundings.awaitStatus(mailId(event, claire, Template.INVITATION), "CANCELLED");

        assertThat(surroundings.mailsTo(claire)).isEmpty();
    }

    @Test
    void keepsLinksOutOfTheDatabaseTheTopicsAndTheLog() {
        surroundings.stopMailServer();
        String claire = surroundings.client("Claire", PersonStatus.INVITED, "acme", "en");
        String secret = "secret-" + claire;
        EventPublisher.Publication event = surroundings.invite(claire);
        String mail = mailId(event, claire, Template.INVITATION);
        surroundings.awaitReason(mail, "SERVER_AWAY");
        String whileItWaits = surroundings.wholeDatabase();

        surroundings.startMailServer();
        assertThat(surroundings.mailTo(claire).text()).contains(secret);
        published.await(NotificationSent.class, mail);

        assertThat(whileItWaits).contains(mail).doesNotContain(secret);
        assertThat(surroundings.wholeDatabase()).contains(mail).doesNotContain(secret);
        published.anywhere().mentionsNowhere(secret);
        await().untilAsserted(() -> logs.have(Level.INFO, mail));
        logs.mentionNowhere(secret, address(claire), "Claire");
    }
}
