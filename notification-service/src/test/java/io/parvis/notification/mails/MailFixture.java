package io.parvis.notification.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairId;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Side;
import io.parvis.notification.affairs.Sight;

/** Mails in each of their states, reached by what leads there. */
public final class MailFixture {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final SendingPolicy POLICY = new SendingPolicy(
            new RetrySchedule(Duration.ofMinutes(1), Duration.ofHours(12), Duration.ofDays(3)),
            new RetrySchedule(Duration.ofSeconds(1), Duration.ofMinutes(10), Duration.ofDays(3)),
            Duration.ofMinutes(5));
    public static final PersonId CLAIRE = new PersonId("claire");
    public static final PersonId ANNA = new PersonId("anna");
    public static final CompanyId ACME = new CompanyId("acme");
    public static final ContentAddress LINK =
            new ContentAddress("/parvis/identity-service", "/internal/people/claire/invitation");
    public static final ContentAddress ANSWERS =
            new ContentAddress("/parvis/request-service", "/internal/requests/r-1/content");
    public static final Occasion.Invitation INVITATION = new Occasion.Invitation(LINK, ANNA);
    public static final Occasion.SignUp SIGN_UP =
            new Occasion.SignUp(new ContentAddress("/parvis/identity-service", "/internal/sign-ups/s-1/links/1"));
    public static final Occasion.KnownAddress KNOWN_ADDRESS = new Occasion.KnownAddress();
    public static final Occasion.Submission SUBMISSION = new Occasion.Submission("r-1", ACME, ANSWERS);
    public static final Occasion.Opening CONTRACT_OPENING = new Occasion.Opening(
            Work.CONTRACT, "c-1", "CON-2026-000012", "Supply of spare parts", "CONTRACT", true, CLAIRE, ACME);
    public static final Occasion.Opening OPENING = new Occasion.Opening(
            Work.MATTER, "m-1", "MAT-2026-000045", "Lease of the depot", "LITIGATION", true, CLAIRE, ACME);
    public static final Sight SIGHT = new Sight(Set.of("role:ADMIN", "role:LAWYER", "client:claire@acme"), NOW);
    public static final Affair MATTER = new Affair(
            new AffairId(AffairKind.MATTER, "m-1"),
            "the event that opened it",
            Role.LAWYER,
            "MAT-2026-000045",
            "Lease of the depot",
            Side.of(CLAIRE, ACME),
            null,
            Map.of(),
            SIGHT);
    static final ClaimId CLAIM = new ClaimId("this sender");

    private MailFixture() {}

    /** Of the matter, by Anna. */
    public static Occasion.News news(Template template) {
        return new Occasion.News(template, MATTER.id(), ANNA, null, SIGHT);
    }

    /** Of a hearing of the matter, by Anna. */
    public static Occasion.News hearing(Template template, String hearing) {
        return new Occasion.News(template, MATTER.id(), ANNA, hearing, SIGHT);
    }

    public static Mail queued(Occasion occasion) {
        return queued(occasion, CLAIRE);
    }

    /** Of an event of its own. */
    public static Mail queued(Occasion occasion, PersonId recipient) {
        return Mail.queue(UUID.randomUUID().toString(), recipient, occasion, NOW);
    }

    static Mail claimed() {
        Mail mail = queued(INVITATION);
        mail.claim(CLAIM, NOW, POLICY);
        return mail;
    }

    static Mail sent() {
        Mail mail = claimed();
        mail.sent(NOW);
        return mail;
    }

    static Mail cancelled() {
        Mail mail = claimed();
        mail.cancel(CLAIM, Reason.CONTENT_GONE, NOW);
        return mail;
    }

    /** As it comes out of the store: with the same state, and no events. */
    static Mail restored(Mail mail) {
        return Mail.restore(mail.state());
    }
}
