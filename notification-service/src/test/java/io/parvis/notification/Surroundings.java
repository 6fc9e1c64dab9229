package io.parvis.notification;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.web.context.WebApplicationContext;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.PersonState;
import io.parvis.notification.mails.MailId;
import io.parvis.notification.mails.Template;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.backing.FreePort;
import io.parvis.testsupport.backing.MailCatcher;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.spring.BackingServices;

/**
 * The service and what stands around it, started once for all tests of a JVM. A class that registers it as an extension has a mail server
 * of its own in each test.
 */
final class Surroundings implements BeforeEachCallback, AfterEachCallback {

    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Surroundings SHARED = start();

    private final ConfigurableApplicationContext service;
    private final Owners owners;
    private final int smtpPort;
    private final String database;
    private final MongoOperations mongo;
    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private MailCatcher catcher;

    private Surroundings(ConfigurableApplicationContext service, Owners owners, int smtpPort, String database) {
        this.database = database;
        this.service = service;
        this.owners = owners;
        this.smtpPort = smtpPort;
        this.mongo = service.getBean(MongoOperations.class);
    }

    static Surroundings shared() {
        return SHARED;
    }

    private static Surroundings start() {
        BackingServices backing = BackingServices.shared();
        Owners owners = Owners.start();
        int smtpPort = FreePort.any();
        String database = "test-" + UUID.randomUUID();
        SpringApplication.getShutdownHandlers().add(owners::close);
        return new Surroundings(start(backing, owners, smtpPort, database), owners, smtpPort, database);
    }

    /** Another process of the service, beside the first. */
    ConfigurableApplicationContext startReplica() {
        return start(BackingServices.shared(), owners, smtpPort, database);
    }

    private static ConfigurableApplicationContext start(
            BackingServices backing, Owners owners, int smtpPort, String database) {
        return SpringApplication.run(
                NotificationService.class,
                "--server.port=0",
                "--spring.mongodb.database=" + database,
                "--parvis.mongodb-uri=" + backing.database().uri(),
                "--parvis.kafka=" + backing.broker().bootstrapServers(),
                "--parvis.keycloak.url=" + backing.issuer().url(),
                "--parvis.keycloak.public-url=" + backing.issuer().url(),
                "--parvis.smtp.port=" + smtpPort,
                "--parvis.owners.identity-service=" + owners.url(),
                "--parvis.owners.request-service=" + owners.url(),
                "--parvis.public-url=https://portal.example.org",
                "--parvis.service-account.secret=of-this-installation",
                "--parvis.mail.sending.sweep=100ms",
                "--parvis.mail.sending.retry.first=200ms",
                "--parvis.mail.sending.not-ready.first=100ms",
                "--parvis.live.heartbeat=200ms");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        startMailServer();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        stopMailServer();
    }

    void startMailServer() {
        catcher = MailCatcher.start(smtpPort, mail -> {});
    }

    void stopMailServer() {
        catcher.close();
    }

    int smtpPort() {
        return smtpPort;
    }

    WebApplicationContext context() {
        return (WebApplicationContext) service;
    }

    Owners owners() {
        return owners;
    }

    /** Invites a client of Acme. */
    EventPublisher.Publication invite(String client) {
        return publisher.publish(EventDraft.of(client, new ClientInvited(client, "BOTH", "acme", null))
                .withDataref(owners.invitation(client, link(client))));
    }

    /** A client whom the directory knows. */
    String client(String firstName, PersonStatus status, String company, String language) {
        return known(clientState(newId(), firstName, status, company, language));
    }

    /** A client goes to another company, and the directory knows. */
    void moves(String client, String firstName, String company, String language) {
        publisher.publish(client, clientState(client, firstName, PersonStatus.ACTIVE, company, language));
        await("the directory to know that %s is of %s".formatted(client, company))
                .atMost(LIMIT)
                .until(() -> wholeDatabase()
                        .lines()
                        .anyMatch(document -> document.contains(address(client)) && document.contains(company)));
    }

    /** A member whom the directory knows. */
    String member(String firstName, PersonStatus status, String language, String... roles) {
        return known(person(newId(), PersonKind.MEMBER, firstName, status, null, language, null, List.of(roles)));
    }

    static PersonState clientState(
            String client, String firstName, PersonStatus status, String company, String language) {
        return person(client, PersonKind.CLIENT, firstName, status, company, language, "BOTH", List.of());
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
            @Nullable String company,
            String language,
            @Nullable String accessType,
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
                null,
                accessType,
                roles,
                status.name(),
                null,
                null);
    }

    /** The first mail to a person, when there is one. */
    CaughtMail mailTo(String person) {
        await("a mail to " + person).atMost(LIMIT).until(() -> !mailsTo(person).isEmpty());
        return mailsTo(person).getFirst();
    }

    /** Waits for a mail of this subject to a person. */
    void awaitMail(String person, String subject) {
        await("a mail “%s” to %s".formatted(subject, person))
                .atMost(LIMIT)
                .until(() ->
                        mailsTo(person).stream().anyMatch(mail -> mail.subject().equals(subject)));
    }

    /** The mails to a person that the mail server of this test has now. */
    List<CaughtMail> mailsTo(String person) {
        return catcher.mailsTo(address(person));
    }

    /** All mails that the mail server of this test has now. */
    List<CaughtMail> mails() {
        return catcher.mails();
    }

    void awaitStatus(String mail, String status) {
        awaitState(mail, "status", status);
    }

    void awaitReason(String mail, String reason) {
        awaitState(mail, "reason", reason);
    }

    private void awaitState(String mail, String field, String expected) {
        await("mail " + mail + " to be " + expected).atMost(LIMIT).until(() -> {
            Document document = mongo.findById(mail, Document.class, "mails");
            return document != null && expected.equals(document.getEmbedded(List.of("state", field), String.class));
        });
    }

    /** Every document of the service. */
    String wholeDatabase() {
        List<String> documents = new ArrayList<>();
        for (String collection : mongo.getCollectionNames()) {
            mongo.execute(
                    collection,
                    all -> all.find().batchSize(500).map(Document::toJson).into(documents));
        }
        return String.join("\n", documents);
    }

    static String mailId(EventPublisher.Publication event, String person, Template template) {
        return MailId.of(event.id(), new PersonId(person), template).value();
    }

    static String link(String person) {
        return "https://portal.example.org/invitations/secret-" + person;
    }

    static String address(String person) {
        return person + "@example.org";
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
