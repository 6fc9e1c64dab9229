package io.parvis.notification.mails.persistence;

import static io.parvis.notification.mails.MailFixture.CONTRACT_OPENING;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.KNOWN_ADDRESS;
import static io.parvis.notification.mails.MailFixture.MATTER;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static io.parvis.notification.mails.MailFixture.POLICY;
import static io.parvis.notification.mails.MailFixture.SIGHT;
import static io.parvis.notification.mails.MailFixture.SIGN_UP;
import static io.parvis.notification.mails.MailFixture.SUBMISSION;
import static io.parvis.notification.mails.MailFixture.hearing;
import static io.parvis.notification.mails.MailFixture.news;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.notification.mails.ClaimId;
import io.parvis.notification.mails.Mail;
import io.parvis.notification.mails.Occasion;
import io.parvis.notification.mails.Reason;
import io.parvis.notification.mails.Template;
import io.parvis.notification.mails.Work;

class MailDocumentTests {

    private static final ClaimId CLAIM = new ClaimId("this sender");

    private final MailDocument.Mapper mapper = new MailDocument.Mapper();

    static Stream<Occasion> occasions() {
        return Stream.of(
                INVITATION,
                new Occasion.Invitation(INVITATION.content(), null),
                SIGN_UP,
                KNOWN_ADDRESS,
                SUBMISSION,
                new Occasion.Submission("r-1", null, SUBMISSION.content()),
                OPENING,
                CONTRACT_OPENING,
                new Occasion.Opening(Work.MATTER, "m-1", "MAT-2026-000045", null, "CORPORATE", false, null, null),
                news(Template.INFORMATION_ASKED),
                hearing(Template.HEARING_SCHEDULED, "h-1"),
                new Occasion.News(Template.NOTE_FROM_TEAM, MATTER.id(), null, null, SIGHT));
    }

    @ParameterizedTest
    @MethodSource("occasions")
    void bringsBackWhatAMailIsAbout(Occasion occasion) {
        Mail mail = queued(occasion);

        assertThat(roundTrip(mail).state()).isEqualTo(mail.state());
    }

    @Test
    void bringsBackAMailInTheHandsOfASender() {
        Mail mail = queued(INVITATION);
        mail.claim(CLAIM, NOW, POLICY);

        assertThat(roundTrip(mail).state()).isEqualTo(mail.state());
        assertThat(roundTrip(mail).isClaimedBy(CLAIM)).isTrue();
    }

    @Test
    void bringsBackAMailThatFailed() {
        Mail mail = queued(INVITATION);
        mail.claim(CLAIM, NOW, POLICY);
        mail.refused(CLAIM, Reason.SERVER_REFUSED, NOW.plusSeconds(1));

        assertThat(roundTrip(mail).state()).isEqualTo(mail.state());
    }

    private Mail roundTrip(Mail mail) {
        return mapper.toAggregate(mail.id(), mapper.toDocument(mail));
    }
}
