package io.parvis.notification.telling.messaging;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewers;
import io.parvis.notification.mails.ContentAddress;
import io.parvis.notification.mails.Contents;
import io.parvis.notification.mails.Delivery;
import io.parvis.notification.mails.Discretion;
import io.parvis.notification.mails.InMemoryMails;
import io.parvis.notification.mails.Letter;
import io.parvis.notification.mails.MailFixture;
import io.parvis.notification.mails.MailState;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.QueueingMails;
import io.parvis.notification.mails.Reason;
import io.parvis.notification.mails.SendingMails;
import io.parvis.notification.mails.Stationery;
import io.parvis.notification.mails.WritingLetters;
import io.parvis.notification.telling.Addressees;
import io.parvis.notification.telling.Circular;
import io.parvis.notification.telling.Circulars;
import io.parvis.notification.telling.InMemoryCirculars;
import io.parvis.notification.telling.TellingNews;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.consumer.Received;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.time.SettableClock;

/** All that is between a fact and the mails that tell of it, in memory. */
final class Newsroom {

    final InMemoryPeople people = new InMemoryPeople();
    final InMemoryMails mails = new InMemoryMails();
    final SettableClock clock = SettableClock.at("2026-11-28T10:00:00Z");
    final Circulars circulars = new InMemoryCirculars();
    final RememberedAffairs affairs = new RememberedAffairs(new InMemoryProjection<>(), new InMemoryProjection<>());
    final AffairNews news;
    private final InMemoryCompanies companies = new InMemoryCompanies();
    private final Map<String, Long> sequences = new HashMap<>();
    private final SendingMails sending;
    private final List<MailState> sent = new ArrayList<>();

    /**
     * A newsroom of which mails go out.
     *
     * @param accepts whether the mail server takes a mail this time
     */
    Newsroom(Predicate<MailState> accepts) {
        news = new AffairNews(
                affairs,
                new TellingNews(
                        new Addressees(people, new Viewers(people, companies), circulars),
                        circulars,
                        new QueueingMails(mails, mail -> {}, clock)));
        WritingLetters letters = new WritingLetters(
                people,
                companies,
                affairs,
                new NoContents(),
                (reader, message) -> new Stationery.Wording("subject", "text", "html"),
                new Portal("Parvis", URI.create("https://portal.example.org")),
                new Discretion(true));
        sending = new SendingMails(
                mails, letters, letter -> deliver(letter, accepts), MailFixture.POLICY, clock, () -> 0.5);
    }

    private Delivery deliver(Letter letter, Predicate<MailState> accepts) {
        MailState mail = state(letter);
        if (!accepts.test(mail)) {
            return new Delivery.Deferred(Reason.SERVER_AWAY);
        }
        sent.add(mail);
        return new Delivery.Accepted();
    }

    private MailState state(Letter letter) {
        return mails.all().stream()
                .filter(mail -> mail.id().equals(letter.mail()))
                .findFirst()
                .orElseThrow();
    }

    /** The next fact of a request, matter or note. */
    <T extends Record> Received<T> fact(String subject, Actor actor, Set<String> audience, T data) {
        clock.advance(Duration.ofSeconds(1));
        long sequence = sequences.merge(subject, 1L, Long::sum);
        return new Received<>(
                UUID.randomUUID().toString(),
                "/parvis/some-service",
                subject,
                sequence,
                now(),
                actor,
                null,
                audience,
                data);
    }

    /** Keeps whom an event was told to. */
    void told(String event, String... persons) {
        circulars.keep(Circular.restore(
                Circular.idFor(event), Stream.of(persons).map(PersonId::new).collect(Collectors.toSet())));
    }

    /** Makes an attempt at every mail that is due. */
    void send() {
        mails.due(now(), 1000).forEach(sending::send);
    }

    /** The mails that the mail server took, in their order. */
    List<MailState> sent() {
        return sent;
    }

    Instant now() {
        return clock.instant();
    }

    /** News are written without them. */
    private static final class NoContents implements Contents {

        @Override
        public Optional<Invitation> invitation(ContentAddress address) {
            throw new AssertionError("an invitation was read");
        }

        @Override
        public Optional<SignUp> signUp(ContentAddress address) {
            throw new AssertionError("a sign-up was read");
        }

        @Override
        public Optional<Request> request(ContentAddress address) {
            throw new AssertionError("a request was read");
        }
    }
}
