package io.parvis.notification.mails;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;
import io.parvis.directory.Viewers;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Affairs;
import io.parvis.notification.mails.Draft.NotReady;
import io.parvis.notification.mails.Draft.Withheld;
import io.parvis.notification.mails.Draft.Written;
import io.parvis.notification.mails.Stationery.Message;
import io.parvis.notification.mails.Stationery.Reader;
import io.parvis.notification.mails.Stationery.Wording;

/**
 * Writes a mail's letter from what is true at this moment, and judges whether its recipient may read it now.
 *
 * <p>The directory may be behind the event that the mail tells of. So what could still change in the recipient's favour makes the mail
 * wait (they are unknown, not active yet or not again, of another company than the one they submitted for); only what never can cancels it.
 */
@Service
public class WritingLetters {

    private final People people;
    private final Companies companies;
    private final Contents contents;
    private final Stationery stationery;
    private final Portal portal;
    private final Affairs affairs;
    private final Discretion discretion;
    private final Viewers viewers;

    public WritingLetters(
            People people,
            Companies companies,
            Affairs affairs,
            Contents contents,
            Stationery stationery,
            Portal portal,
            Discretion discretion) {
        this.people = people;
        this.companies = companies;
        this.contents = contents;
        this.stationery = stationery;
        this.portal = portal;
        this.affairs = affairs;
        this.discretion = discretion;
        this.viewers = new Viewers(people, companies);
    }

    Draft write(Mail mail) {
        try {
            if (mail.occasion() instanceof Occasion.SignUp signUp) {
                return welcome(mail, signUp);
            }
            Optional<Person> recipient = people.find(mail.recipient());
            return recipient.map(person -> write(mail, person)).orElseGet(() -> toNobody(mail));
        } catch (Contents.OwnerAway e) {
            return new NotReady(Reason.OWNER_AWAY);
        }
    }

    private Draft toNobody(Mail mail) {
        return people.wasDeleted(mail.recipient())
                ? new Withheld(Reason.RECIPIENT_DELETED)
                : new NotReady(Reason.RECIPIENT_UNKNOWN);
    }

    private Draft write(Mail mail, Person recipient) {
        return switch (mail.occasion()) {
            case Occasion.Invitation invitation -> invite(mail, recipient, invitation);
            case Occasion.SignUp signUp -> welcome(mail, signUp);
            case Occasion.KnownAddress _ ->
                toActive(recipient, () -> written(mail, recipient, new Message.Known(portal.logIn())));
            case Occasion.Submission submission -> toActive(recipient, () -> confirm(mail, recipient, submission));
            case Occasion.Opening opening -> toActive(recipient, () -> announce(mail, recipient, opening));
            case Occasion.News news -> toActive(recipient, () -> report(mail, recipient, news));
        };
    }

    private static Draft toActive(Person recipient, Supplier<Draft> letter) {
        return switch (recipient.status()) {
            case ACTIVE -> letter.get();
            case INVITED -> new NotReady(Reason.RECIPIENT_NOT_ACTIVE);
            case DEACTIVATED, BANNED -> new NotReady(Reason.RECIPIENT_SHUT_OUT);
        };
    }

    /**
     * Whether there is a link to send and to which address, its owner knows: someone who is invited again may still be on hold, or in, here, and
     * someone whose address was mistyped may still have the wrong one.
     */
    private Draft invite(Mail mail, Person recipient, Occasion.Invitation occasion) {
        Optional<Contents.Invitation> content = contents.invitation(occasion.content());
        if (content.isEmpty()) {
            return new Withheld(Reason.CONTENT_GONE);
        }
        if (!portal.covers(content.get().link())) {
            return new NotReady(Reason.FOREIGN_LINK);
        }
        Message invited = new Message.Invited(content.get(), names().of(occasion.invitedBy()));
        return written(mail, content.get().email(), stationery.write(reader(recipient), invited));
    }

    /** Who signs up is in no directory: their address comes with the link. */
    private Draft welcome(Mail mail, Occasion.SignUp occasion) {
        Optional<Contents.SignUp> content = contents.signUp(occasion.content());
        if (content.isEmpty()) {
            return new Withheld(Reason.CONTENT_GONE);
        }
        Contents.SignUp signUp = content.get();
        if (!portal.covers(signUp.link())) {
            return new NotReady(Reason.FOREIGN_LINK);
        }
        Reader reader = new Reader(null, PersonKind.CLIENT, signUp.language(), signUp.timeZone());
        return written(mail, signUp.email(), stationery.write(reader, new Message.SignedUp(signUp)));
    }

    private Draft confirm(Mail mail, Person recipient, Occasion.Submission occasion) {
        if (!viewers.of(recipient).orElseThrow().isOf(occasion.company())) {
            return new NotReady(Reason.RECIPIENT_NOT_ENTITLED);
        }
        Optional<Contents.Request> content = contents.request(occasion.content());
        if (content.isEmpty()) {
            return new Withheld(Reason.CONTENT_GONE);
        }
        return written(mail, recipient, new Message.Submitted(content.get(), portal.request(occasion.requestId())));
    }

    private Draft announce(Mail mail, Person recipient, Occasion.Opening occasion) {
        Role told = occasion.work().role();
        if (recipient.kind() != PersonKind.MEMBER
                || !(recipient.roles().contains(told) || recipient.roles().contains(Role.ADMIN))) {
            return new Withheld(Reason.RECIPIENT_NOT_ENTITLED);
        }
        boolean named = !(occasion.restricted() || isRestrictedNow(occasion));
        return written(
                mail,
                recipient,
                new Message.Opened(
                        named && discretion.names() ? occasion : occasion.unnamed(),
                        named ? names().of(occasion.openedBy()) : null,
                        named ? names().of(occasion.company()) : null,
                        pageOf(occasion)));
    }

    /** It may have been restricted since it was opened. */
    private boolean isRestrictedNow(Occasion.Opening occasion) {
        return occasion.work() == Work.MATTER
                && affairs.find(new AffairId(AffairKind.MATTER, occasion.id()))
                        .filter(affair -> !affair.sight().keys().isEmpty())
                        .filter(affair -> affair.isRestricted(affair.sight()))
                        .isPresent();
    }

    private Draft report(Mail mail, Person recipient, Occasion.News news) {
        return affairs.find(news.affair())
                .map(affair -> report(mail, recipient, affair, news))
                .orElseGet(() -> new NotReady(Reason.SUBJECT_UNKNOWN));
    }

    private Draft report(Mail mail, Person recipient, Affair affair, Occasion.News news) {
        Viewer reader = viewers.of(recipient).orElseThrow();
        return switch (Standing.of(reader, affair, news)) {
            case READS -> written(mail, recipient, message(affair, news));
            case MAY_READ_LATER -> new NotReady(Reason.RECIPIENT_NOT_ENTITLED);
            case READS_NO_MORE -> new Withheld(Reason.RECIPIENT_NOT_ENTITLED);
        };
    }

    private Message.Happened message(Affair affair, Occasion.News news) {
        boolean named = !affair.isRestricted(news.sight());
        return new Message.Happened(
                news.template(),
                affair.id().kind(),
                affair.number(),
                named && discretion.names() ? affair.name() : null,
                named ? names().of(news.by()) : null,
                news.hearing() == null ? null : affair.hearings().get(news.hearing()),
                pageOf(affair.id()));
    }

    private URI pageOf(AffairId affair) {
        return switch (affair.kind()) {
            case REQUEST -> portal.request(affair.value());
            case MATTER -> portal.matter(affair.value());
        };
    }

    private Draft written(Mail mail, Person recipient, Message message) {
        return written(mail, recipient.email(), stationery.write(reader(recipient), message));
    }

    private static Reader reader(Person recipient) {
        return new Reader(recipient.firstName(), recipient.kind(), recipient.language(), recipient.timeZone());
    }

    private static Draft written(Mail mail, String address, Wording wording) {
        return new Written(
                new Letter(new MailId(mail.id()), address, wording.subject(), wording.text(), wording.html()));
    }

    private URI pageOf(Occasion.Opening occasion) {
        return switch (occasion.work()) {
            case MATTER -> portal.matter(occasion.id());
            case CONTRACT -> portal.contract(occasion.id());
        };
    }

    private Names names() {
        return new Names(people, companies);
    }
}
