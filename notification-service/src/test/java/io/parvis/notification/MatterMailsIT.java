package io.parvis.notification;

import static io.parvis.notification.Surroundings.mailId;
import static io.parvis.notification.Surroundings.newId;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.parvis.directory.PersonStatus;
import io.parvis.events.matters.HearingScheduled;
import io.parvis.events.matters.MatterAssigned;
import io.parvis.events.matters.MatterNoteAdded;
import io.parvis.events.matters.MatterOpened;
import io.parvis.events.matters.MatterStatusChanged;
import io.parvis.events.matters.MatterUnshared;
import io.parvis.events.matters.MatterWatcherAdded;
import io.parvis.events.matters.MatterWatcherRemoved;
import io.parvis.events.notifications.NotificationSent;
import io.parvis.events.requests.InformationAsked;
import io.parvis.events.requests.RequestAmended;
import io.parvis.events.requests.RequestSubmitted;
import io.parvis.notification.mails.Template;
import io.parvis.testsupport.backing.CaughtMail;
import io.parvis.testsupport.events.EventDraft;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.spring.BackingServices;

/** From what happens to a matter or request to the mails that tell those whom it concerns. */
class MatterMailsIT {

    @RegisterExtension
    final Surroundings surroundings = Surroundings.shared();

    private final EventPublisher publisher = BackingServices.shared().eventPublisher();
    private final PublishedEvents published = BackingServices.shared().publishedEvents();
    private final String matter = newId();
    private String claire = "";
    private String paul = "";
    private String lea = "";
    private String luc = "";

    @BeforeEach
    void everybodyIsKnown() {
        claire = surroundings.client("Claire", PersonStatus.ACTIVE, "acme", "fr");
        paul = surroundings.client("Paul", PersonStatus.ACTIVE, "acme", "en");
        lea = surroundings.member("Lea", PersonStatus.ACTIVE, "en", "LAWYER");
        luc = surroundings.member("Luc", PersonStatus.ACTIVE, "en", "LAWYER", "ADMIN");
    }

    @Test
    void s62S93TellsTheAssigneeOfANoteFromTheClient() {
        aMatterOfClaireWatchedByPaul();
        EventPublisher.Publication assigned = happened("member:" + luc, new MatterAssigned(matter, lea));
        published.await(NotificationSent.class, mailId(assigned, lea, Template.MATTER_ASSIGNED));
        String note = newId();

        EventPublisher.Publication added = publisher.publish(EventDraft.of(note, new MatterNoteAdded(matter, note))
                .by("client:" + claire)
                .keyedBy(matter)
                .heardBy(audience()));

        published.await(NotificationSent.class, mailId(added, lea, Template.NOTE_FROM_CLIENT));
        CaughtMail mail = mail(lea, "MAT-2026-000045: there is a note from the client");
        assertThat(mail.text())
                .contains("Dear Lea,")
                .contains("Claire Example wrote a note on matter MAT-2026-000045.")
                .containsPattern("Name\\R  Lease of the depot\\R")
                .contains("https://portal.example.org/login?returnTo=/matters/" + matter);
        assertThat(surroundings.mailsTo(luc)).noneMatch(other -> other.subject().contains("note"));
        assertThat(surroundings.mailsTo(paul))
                .noneMatch(other -> other.subject().contains("note"));
    }

    @Test
    void s58S94TellsRequesterAndWatcherOfAChangeOfStatusInTheirLanguages() {
        aMatterOfClaireWatchedByPaul();

        EventPublisher.Publication moved =
                happened("member:" + lea, new MatterStatusChanged(matter, "SUBMITTED", "UNDER_REVIEW"));
        published.await(NotificationSent.class, mailId(moved, claire, Template.STATUS_CHANGED));
        published.await(NotificationSent.class, mailId(moved, paul, Template.STATUS_CHANGED));
        publisher.publishAgain(moved);
        EventPublisher.Publication next = happened(
                "member:" + lea,
                new HearingScheduled(matter, newId(), Instant.parse("2026-12-03T14:30:00Z"), "Europe/Paris"));
        published.await(NotificationSent.class, mailId(next, claire, Template.HEARING_SCHEDULED));

        CaughtMail french = mail(claire, "MAT-2026-000045\u00a0: le statut a changé");
        assertThat(french.text())
                .contains("Bonjour Claire,")
                .contains("Lea Example a changé le statut du dossier MAT-2026-000045.")
                .contains("https://portal.example.org/login?returnTo=/matters/" + matter)
                .doesNotContain("UNDER_REVIEW");
        assertThat(french.html()).contains("Lease of the depot").contains("<html lang=\"fr\">");
        assertThat(french.messageId()).contains(mailId(moved, claire, Template.STATUS_CHANGED));
        assertThat(mail(paul, "MAT-2026-000045: the status has changed").text()).contains("Dear Paul,");
        assertThat(mail(claire, "MAT-2026-000045\u00a0: une audience a été fixée")
                        .text())
                .contains("3 décembre 2026 à 15:30 (CET)");
    }

    @Test
    void s25S60TellsNobodyWhoWatchesItNoMoreOrHasLeftTheCompany() {
        aMatterOfClaireWatchedByPaul();
        surroundings.moves(claire, "Claire", "globex", "fr");
        happened("client:" + claire, new MatterWatcherRemoved(matter, paul));

        EventPublisher.Publication moved =
                happened("member:" + lea, new MatterStatusChanged(matter, "SUBMITTED", "UNDER_REVIEW"));
        surroundings.awaitReason(mailId(moved, claire, Template.STATUS_CHANGED), "RECIPIENT_NOT_ENTITLED");
        happened("member:" + lea, new MatterUnshared(matter, claire));
        surroundings.awaitStatus(mailId(moved, claire, Template.STATUS_CHANGED), "CANCELLED");

        assertThat(surroundings.mailsTo(claire))
                .noneMatch(mail -> mail.subject().contains("statut"));
        assertThat(surroundings.mailsTo(paul)).noneMatch(mail -> mail.subject().contains("status"));
    }

    @Test
    void s38TellsThoseWhoDecideOfARequestThatWaitsAndTheRequesterOfTheirQuestion() {
        String request = newId();
        publisher.publish(EventDraft.of(
                        request,
                        new RequestSubmitted(
                                request, "REQ-2026-000123", "t", 1, "CORPORATE", claire, "acme", "Lease", "SUBMITTED"))
                .by("client:" + claire)
                .withDataref(surroundings.owners().request(request, "REQ-2026-000123", "the facts")));
        surroundings.mailTo(lea);

        publisher.publish(EventDraft.of(request, new InformationAsked(request, "REQ-2026-000123", claire))
                .by("member:" + lea));
        EventPublisher.Publication amended =
                publisher.publish(EventDraft.of(request, new RequestAmended(request, "REQ-2026-000123", claire))
                        .by("client:" + claire));
        published.await(NotificationSent.class, mailId(amended, lea, Template.REQUEST_AMENDED));

        assertThat(mail(lea, "REQ-2026-000123: a request waits for a decision").text())
                .contains("Claire Example submitted request REQ-2026-000123 in the portal.")
                .contains("https://portal.example.org/login?returnTo=/requests/" + request)
                .doesNotContain("the facts");
        assertThat(mail(lea, "REQ-2026-000123: the requester has answered").text())
                .contains("Claire Example amended request REQ-2026-000123.");
        surroundings.awaitMail(claire, "REQ-2026-000123\u00a0: l’équipe juridique a une question");
    }

    private void aMatterOfClaireWatchedByPaul() {
        happened(
                "system",
                new MatterOpened(
                        matter,
                        "MAT-2026-000045",
                        "Lease of the depot",
                        "LITIGATION",
                        "SUBMITTED",
                        "PORTAL",
                        newId(),
                        claire,
                        "acme"));
        happened("client:" + claire, new MatterWatcherAdded(matter, paul));
        surroundings.awaitMail(claire, "MAT-2026-000045\u00a0: votre demande est devenue un dossier");
        surroundings.awaitMail(paul, "MAT-2026-000045: you can follow a matter");
    }

    private EventPublisher.Publication happened(String actor, Record fact) {
        return publisher.publish(EventDraft.of(matter, fact).by(actor).heardBy(audience()));
    }

    private String audience() {
        return "client:%s@acme client:%s@acme role:ADMIN role:LAWYER".formatted(claire, paul);
    }

    /** The one mail of this subject that a person has. */
    private CaughtMail mail(String person, String subject) {
        surroundings.awaitMail(person, subject);
        assertThat(surroundings.mailsTo(person))
                .filteredOn(mail -> mail.subject().equals(subject))
                .hasSize(1);
        return surroundings.mailsTo(person).stream()
                .filter(mail -> mail.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
