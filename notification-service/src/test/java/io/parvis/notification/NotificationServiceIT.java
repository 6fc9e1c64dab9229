package io.parvis.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.events.contracts.ContractOpened;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.notifications.NotificationFailed;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.PersonState;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Template;
import io.parvis.notification.mails.smtp.ScriptedMailServer;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.backing.FreePort;
import io.parvis.testsupport.backing.MailCatcher;
import io.parvis.testsupport.documents.ServiceCanvas;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.logs.LogSpy;
import io.parvis.testsupport.spring.ParvisServiceTest;

/** From the event to the mail server, with real ones of each. */
@ParvisServiceTest
class NotificationServiceIT {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int SMTP = FreePort.any();
    private static final Owners OWNERS = Owners.start();

    @RegisterExtension
    final LogSpy logs = new LogSpy();

    private final EventPublisher publisher;
    private final PublishedEvents published;
    private final MongoOperations mongo;
    private final MeterRegistry meters;
    private MailCatcher catcher;

    NotificationServiceIT(
            @Autowired EventPublisher publisher,
            @Autowired PublishedEvents published,
            @Autowired MongoOperations mongo,
            @Autowired MeterRegistry meters) {
        this.publisher = publisher;
        this.published = published;
        this.mongo = mongo;
        this.meters = meters;
    }

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("parvis.smtp.port", () -> SMTP);
        settings.add("parvis.owners.identity-service", OWNERS::url);
        settings.add("parvis.owners.request-service", OWNERS::url);
        settings.add("parvis.public-url", () -> "https://portal.example.org");
        settings.add("parvis.service-account.secret", () -> "of-this-installation");
        settings.add("parvis.mail.sending.sweep", () -> "100ms");
        settings.add("parvis.mail.sending.retry.first", () -> "200ms");
        settings.add("parvis.mail.sending.not-ready.first", () -> "100ms");
    }

    @BeforeEach
    void startTheMailServer() {
        catcher = MailCatcher.start(SMTP, mail -> {});
    }

    @AfterEach
    void stopTheMailServer() {
        catcher.close();
    }

    @AfterAll
    static void stopTheOwners() {
        OWNERS.close();
    }

    @Test
    @Tag("documents")
    void isOnItsCanvas(@Autowired WebApplicationContext context) {
        ServiceCanvas.of(context).check();
    }

    @Test
    void mailsAnInvitedClientTheLink() {
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");

        EventPublisher.Publication event = invite(claire, link(claire));

        CaughtMail mail = mailTo(claire);
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
        String luc = member("Luc", PersonStatus.INVITED, "fr", "LAWYER");

        publisher.publish(EventDraft.of(luc, new MemberInvited(luc, List.of("LAWYER"), null))
                .withDataref(OWNERS.invitation(luc, link(luc))));

        assertThat(mailTo(luc).subject()).isEqualTo("Votre invitation à Parvis");
        assertThat(mailTo(luc).text()).contains("rejoindre l’équipe juridique", link(luc));
    }

    @Test
    void waitsUntilTheDirectoryKnowsTheInvitedPerson() {
        String claire = id();
        EventPublisher.Publication event = invite(claire, link(claire));
        awaitReason(mailId(event, claire, Template.INVITATION), "RECIPIENT_UNKNOWN");

        publisher.publish(claire, clientState(claire, "Claire", PersonStatus.INVITED, "acme", "en"));

        assertThat(mailTo(claire).text()).contains(link(claire));
    }

    @Test
    void mailsOnceWhatAnEventSaysTwice() {
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event = invite(claire, link(claire));
        mailTo(claire);

        publisher.publishAgain(event);
        EventPublisher.Publication later = invite(claire, link(claire));

        published.await(NotificationSent.class, mailId(later, claire, Template.INVITATION));
        assertThat(mailsTo(claire)).hasSize(2);
        assertThat(published.about(NotificationSent.class, mailId(event, claire, Template.INVITATION)))
                .hasSize(1);
    }

    @Test
    void mailsNobodyAnInvitationThatIsGone() {
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event =
                publisher.publish(EventDraft.of(claire, new ClientInvited(claire, "BOTH", "acme", null))
                        .withDataref("/internal/people/" + claire + "/invitation"));

        awaitStatus(mailId(event, claire, Template.INVITATION), "CANCELLED");

        assertThat(mailsTo(claire)).isEmpty();
    }

    @Test
    void mailsNothingToTheBanned() {
        String claire = client("Claire", PersonStatus.BANNED, "acme", "en");
        EventPublisher.Publication event = submit(claire, "acme", "the facts");

        awaitStatus(mailId(event, claire, Template.REQUEST_CONFIRMATION), "CANCELLED");

        assertThat(mailsTo(claire)).isEmpty();
    }

    @Test
    void confirmsARequestWithItsDetailsToItsRequesterAlone() {
        String canary = "canary-" + id();
        String claire = client("Claire", PersonStatus.ACTIVE, "acme", "fr");
        String otto = client("Otto", PersonStatus.ACTIVE, "globex", "en");
        String anna = member("Anna", PersonStatus.ACTIVE, "en", "ADMIN");

        submit(claire, "acme", canary);
        submit(otto, "globex", "something else");
        openMatter("system", claire, "acme");

        CaughtMail confirmation = mailTo(claire);
        assertThat(confirmation.subject()).contains("Nous avons bien reçu votre demande REQ-2026-");
        assertThat(confirmation.text()).containsPattern("Faits\\R  " + canary);
        assertThat(confirmation.text()).contains("https://portal.example.org/login?returnTo=/requests/");
        mailTo(otto);
        mailTo(anna);
        assertThat(catcher.mails())
                .filteredOn(mail -> mail.text().contains(canary) || mail.html().contains(canary))
                .containsExactly(confirmation);
        assertThat(wholeDatabase()).doesNotContain(canary);
        logs.mentionNowhere(canary);
        published.anywhere().mentionsNowhere(canary);
    }

    @Test
    void keepsARequestFromARequesterWhoWentToAnotherCompany() {
        String claire = client("Claire", PersonStatus.ACTIVE, "globex", "en");

        EventPublisher.Publication event = submit(claire, "acme", "acme's facts");

        awaitReason(mailId(event, claire, Template.REQUEST_CONFIRMATION), "RECIPIENT_NOT_ENTITLED");
        assertThat(mailsTo(claire)).isEmpty();
    }

    @Test
    void tellsTheTeamOfANewMatterButNotTheMemberWhoOpenedIt() {
        String claire = client("Claire", PersonStatus.ACTIVE, "acme", "en");
        String anna = member("Anna", PersonStatus.ACTIVE, "en", "ADMIN", "LAWYER");
        String luc = member("Luc", PersonStatus.ACTIVE, "fr", "LAWYER");
        String lea = member("Lea", PersonStatus.ACTIVE, "en", "LAWYER");
        String carl = member("Carl", PersonStatus.ACTIVE, "en", "CONTRACT_MANAGER");

        String matter = openMatter("member:" + lea, claire, "acme");

        assertThat(mailTo(anna).subject()).isEqualTo("New matter MAT-2026-000045: Lease of the depot");
        assertThat(mailTo(anna).text())
                .contains("Claire Example submitted a request")
                .contains("https://portal.example.org/login?returnTo=/matters/" + matter);
        assertThat(mailTo(luc).subject()).isEqualTo("Nouveau dossier MAT-2026-000045\u00a0: Lease of the depot");
        assertThat(mailsTo(lea)).isEmpty();
        assertThat(mailsTo(carl)).isEmpty();
        assertThat(mailsTo(claire)).isEmpty();
        assertThat(mailsTo(anna)).hasSize(1);
    }

    @Test
    void tellsContractManagersAndAdminsOfANewContract() {
        String claire = client("Claire", PersonStatus.ACTIVE, "acme", "en");
        String anna = member("Anna", PersonStatus.ACTIVE, "en", "ADMIN");
        String carl = member("Carl", PersonStatus.ACTIVE, "fr", "CONTRACT_MANAGER");
        String luc = member("Luc", PersonStatus.ACTIVE, "en", "LAWYER");
        String contract = id();

        EventPublisher.Publication event = publisher.publish(
                contract,
                new ContractOpened(
                        contract,
                        "CON-2026-000012",
                        "Supply of spare parts",
                        "CONTRACT",
                        "SUBMITTED",
                        "PORTAL",
                        id(),
                        claire,
                        "acme"));

        assertThat(mailTo(anna).subject()).isEqualTo("New contract CON-2026-000012: Supply of spare parts");
        assertThat(mailTo(anna).text())
                .contains("Claire Example submitted a request")
                .contains("https://portal.example.org/login?returnTo=/contracts/" + contract);
        assertThat(mailTo(carl).subject()).isEqualTo("Nouveau contrat CON-2026-000012\u00a0: Supply of spare parts");
        published.await(NotificationSent.class, mailId(event, carl, Template.NEW_CONTRACT));
        assertThat(mailsTo(luc)).isEmpty();
        assertThat(mailsTo(claire)).isEmpty();
    }

    @Test
    void deliversWhenTheMailServerIsBack() {
        catcher.close();
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");
        EventPublisher.Publication event = invite(claire, link(claire));
        awaitReason(mailId(event, claire, Template.INVITATION), "SERVER_AWAY");

        catcher = MailCatcher.start(SMTP, mail -> {});

        assertThat(mailTo(claire).text()).contains(link(claire));
        published.await(NotificationSent.class, mailId(event, claire, Template.INVITATION));
        assertThat(counted("parvis.mails.retried")).isPositive();
        assertThat(counted("parvis.mails.sent")).isPositive();
    }

    @Test
    void givesUpWhatTheMailServerRefuses() {
        catcher.close();
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");
        try (ScriptedMailServer refusing = ScriptedMailServer.start(SMTP).answering("RCPT", "550 no such person")) {
            EventPublisher.Publication event = invite(claire, link(claire));

            NotificationFailed failed = published
                    .await(NotificationFailed.class, mailId(event, claire, Template.INVITATION))
                    .data();

            assertThat(failed.recipientId()).isEqualTo(claire);
            assertThat(refusing.letters()).isEmpty();
            awaitStatus(mailId(event, claire, Template.INVITATION), "FAILED");
            assertThat(counted("parvis.mails.failed")).isPositive();
        }
        catcher = MailCatcher.start(SMTP, mail -> {});
    }

    @Test
    void keepsLinksOutOfTheDatabaseTheTopicsAndTheLog() {
        catcher.close();
        String claire = client("Claire", PersonStatus.INVITED, "acme", "en");
        String secret = "secret-" + claire;
        EventPublisher.Publication event = invite(claire, link(claire));
        String mail = mailId(event, claire, Template.INVITATION);
        awaitReason(mail, "SERVER_AWAY");
        String whileItWaits = wholeDatabase();

        catcher = MailCatcher.start(SMTP, caught -> {});
        assertThat(mailTo(claire).text()).contains(secret);
        published.await(NotificationSent.class, mail);

        assertThat(whileItWaits).contains(mail).doesNotContain(secret);
        assertThat(wholeDatabase()).contains(mail).doesNotContain(secret);
        published.anywhere().mentionsNowhere(secret);
        logs.have(Level.INFO, mail);
        logs.mentionNowhere(secret, address(claire), "Claire");
    }

    private EventPublisher.Publication invite(String client, String link) {
        return publisher.publish(EventDraft.of(client, new ClientInvited(client, "BOTH", "acme", null))
                .withDataref(OWNERS.invitation(client, link)));
    }

    private EventPublisher.Publication submit(String requester, String company, String facts) {
        String request = id();
        String number = "REQ-2026-" + request.substring(0, 6);
        return publisher.publish(EventDraft.of(
                        request,
                        new RequestSubmitted(request, number, "litigation", 1, "LITIGATION", requester, company, null))
                .by("client:" + requester)
                .withDataref(OWNERS.request(request, number, facts)));
    }

    private String openMatter(String actor, String requester, String company) {
        String matter = id();
        publisher.publish(EventDraft.of(
                        matter,
                        new MatterOpened(
                                matter,
                                "MAT-2026-000045",
                                "Lease of the depot",
                                "LITIGATION",
                                "SUBMITTED",
                                "PORTAL",
                                id(),
                                requester,
                                company))
                .by(actor));
        return matter;
    }

    private String client(String firstName, PersonStatus status, String company, String language) {
        String client = id();
        return known(clientState(client, firstName, status, company, language));
    }

    private static PersonState clientState(
            String client, String firstName, PersonStatus status, String company, String language) {
        return person(client, PersonKind.CLIENT, firstName, status, company, language, "BOTH", List.of());
    }

    private String member(String firstName, PersonStatus status, String language, String... roles) {
        return known(person(id(), PersonKind.MEMBER, firstName, status, null, language, null, List.of(roles)));
    }

    /** Publishes a person and waits until the directory has them. */
    private String known(PersonState person) {
        publisher.publish(person.personId(), person);
        await("the directory to know " + person.personId())
                .atMost(LIMIT)
                .until(() -> wholeDatabase().contains(address(person.personId())));
        return person.personId();
    }

    private static PersonState person(
            String person,
            PersonKind kind,
            String firstName,
            PersonStatus status,
            String company,
            String language,
            String accessType,
            List<String> roles) {
        return new PersonState(
                person,
                kind.name(),
                firstName,
                "Example",
                address(person),
                language,
                "Europe/Paris",
                company,
                null,
                null,
                accessType,
                roles,
                status.name(),
                null);
    }

    private CaughtMail mailTo(String person) {
        await("a mail to " + person).atMost(LIMIT).until(() -> !mailsTo(person).isEmpty());
        return mailsTo(person).getFirst();
    }

    private List<CaughtMail> mailsTo(String person) {
        return catcher.mailsTo(address(person));
    }

    private void awaitStatus(String mail, String status) {
        awaitState(mail, "status", status);
    }

    private void awaitReason(String mail, String reason) {
        awaitState(mail, "reason", reason);
    }

    private void awaitState(String mail, String field, String expected) {
        await("mail " + mail + " to be " + expected).atMost(LIMIT).until(() -> {
            Document document = mongo.findById(mail, Document.class, "mails");
            return document != null && expected.equals(document.getEmbedded(List.of("state", field), String.class));
        });
    }

    private String wholeDatabase() {
        List<String> documents = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            mongo.execute(
                    collection,
                    all -> all.find().batchSize(500).map(Document::toJson).into(documents));
        }
        return String.join("\n", documents);
    }

    private double counted(String meter) {
        return meters.find(meter).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }

    private static String mailId(EventPublisher.Publication event, String person, Template template) {
        return MailId.of(event.id(), new PersonId(person), template).value();
    }

    private static String link(String person) {
        return "https://portal.example.org/invitations/secret-" + person;
    }

    private static String address(String person) {
        return person + "@example.org";
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
