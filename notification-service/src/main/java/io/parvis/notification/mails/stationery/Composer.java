package io.parvis.notification.mails.stationery;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

import io.parvis.directory.PersonKind;
import io.parvis.notification.affairs.Appointment;
import io.parvis.notification.mails.Contents;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Portal;
import io.parvis.notification.mails.Stationery.Message;
import io.parvis.notification.mails.Stationery.Reader;
import io.parvis.notification.mails.stationery.Page.Row;

/** Composes pages from messages and the texts in {@code mails/texts*.properties}. */
final class Composer {

    private final MessageSource texts;
    private final Portal portal;

    Composer(MessageSource texts, Portal portal) {
        this.texts = texts;
        this.portal = portal;
    }

    Page compose(Reader reader, Message message) {
        Words words = new Words(texts, reader);
        Body body = switch (message) {
            case Message.Invited invited -> invitation(words, reader.kind(), invited);
            case Message.SignedUp signedUp -> signUp(words, signedUp);
            case Message.Known known -> known(words, known);
            case Message.Submitted submitted -> confirmation(words, submitted);
            case Message.Opened opened -> newWork(words, opened);
            case Message.Happened happened -> news(words, happened);
        };
        return new Page(
                reader.language().toLanguageTag(),
                portal.name(),
                body.subject,
                body.heading,
                greeting(words, reader.firstName()),
                body.opening,
                body.rows,
                body.action,
                body.link,
                words.say("link.hint"),
                body.closing,
                words.say("footer", portal.name()));
    }

    private static String greeting(Words words, @Nullable String firstName) {
        return firstName == null ? words.say("greeting.unnamed") : words.say("greeting", PlainText.line(firstName));
    }

    private Body signUp(Words words, Message.SignedUp message) {
        Contents.SignUp signUp = message.signUp();
        return new Body(
                words.say("sign-up.subject", portal.name()),
                words.say("sign-up.heading", portal.name()),
                words.say("sign-up.opening", portal.name()),
                List.of(),
                words.say("invitation.action"),
                signUp.link(),
                List.of(
                        words.say("invitation.expiry", words.moment(signUp.expiresAt())),
                        words.say("sign-up.private")));
    }

    private Body known(Words words, Message.Known message) {
        return new Body(
                words.say("sign-up-known.subject", portal.name()),
                words.say("sign-up-known.heading"),
                words.say("sign-up-known.opening", portal.name()),
                List.of(),
                words.say("sign-up-known.action"),
                message.link(),
                List.of(words.say("sign-up-known.private")));
    }

    private Body invitation(Words words, PersonKind kind, Message.Invited message) {
        String opening = kind == PersonKind.CLIENT ? "invitation.opening.client" : "invitation.opening.member";
        Contents.Invitation invitation = message.invitation();
        return new Body(
                words.say("invitation.subject", portal.name()),
                words.say("invitation.heading", portal.name()),
                words.sayBy(opening, message.inviter(), portal.name()),
                List.of(row(words, "row.username", invitation.username())),
                words.say("invitation.action"),
                invitation.link(),
                List.of(
                        words.say("invitation.expiry", words.moment(invitation.expiresAt())),
                        words.say("invitation.private")));
    }

    private static Body confirmation(Words words, Message.Submitted message) {
        Contents.Request request = message.request();
        return new Body(
                words.say("request-confirmation.subject", request.number()),
                words.say("request-confirmation.heading", request.number()),
                words.say(
                        "request-confirmation.opening",
                        words.inLanguage(request.typeName()),
                        words.moment(request.submittedAt())),
                request.answers().stream()
                        .map(answer -> new Row(words.inLanguage(answer.label()), words.value(answer.value())))
                        .toList(),
                words.say("request-confirmation.action"),
                message.link(),
                List.of());
    }

    private static Body newWork(Words words, Message.Opened message) {
        Occasion.Opening opened = message.opening();
        String key = opened.template().key();
        String name = opened.name();
        return new Body(
                name == null
                        ? words.say(key + ".subject.unnamed", opened.number())
                        : words.say(key + ".subject", opened.number(), PlainText.line(name)),
                words.say(key + ".heading", opened.number()),
                words.sayBy(key + (opened.requested() ? ".opening.requested" : ".opening"), message.by()),
                opened.restricted() ? List.of() : facts(words, opened, message.company()),
                words.say(key + ".action"),
                message.link(),
                List.of());
    }

    private static List<Row> facts(Words words, Occasion.Opening opened, @Nullable String company) {
        return Stream.of(
                        row(words, "row.name", opened.name()),
                        row(words, "row.kind", words.sayOr(opened.kind(), "kind." + opened.kind())),
                        row(words, "row.company", company))
                .filter(row -> !row.lines().isEmpty())
                .toList();
    }

    private static Body news(Words words, Message.Happened message) {
        String key = message.template().key();
        return new Body(
                words.say(key + ".subject", message.number()),
                words.say(key + ".heading"),
                words.sayBy(key + ".opening", message.by(), message.number()),
                Stream.concat(
                                Stream.of(row(words, "row.name", message.name())),
                                Optional.ofNullable(message.appointment()).stream()
                                        .flatMap(appointment -> hearing(words, appointment)))
                        .filter(row -> !row.lines().isEmpty())
                        .toList(),
                words.say("open." + message.affair()),
                message.link(),
                List.of());
    }

    /** In the reader's time zone and, where the clocks there show another time, in the court's. */
    private static Stream<Row> hearing(Words words, Appointment appointment) {
        String here = words.moment(appointment.startsAt());
        String there = words.momentAt(appointment.startsAt(), appointment.zone());
        Row first = row(words, "row.hearing", here);
        return words.isMyTime(appointment.startsAt(), appointment.zone())
                ? Stream.of(first)
                : Stream.of(first, row(words, "row.hearing.court", there));
    }

    private static Row row(Words words, String label, @Nullable String value) {
        return new Row(words.say(label), value == null ? List.of() : List.of(PlainText.line(value)));
    }

    /** What differs from letter to letter. */
    private record Body(
            String subject,
            String heading,
            String opening,
            List<Row> rows,
            String action,
            URI link,
            List<String> closing) {}
}
