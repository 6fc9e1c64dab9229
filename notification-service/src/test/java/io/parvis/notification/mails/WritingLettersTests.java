package io.parvis.notification.mails;

import static io.parvis.directory.PersonStatus.ACTIVE;
import static io.parvis.directory.PersonStatus.INVITED;
import static io.parvis.notification.directory.InMemoryDirectory.client;
import static io.parvis.notification.directory.InMemoryDirectory.member;
import static io.parvis.notification.mails.MailFixture.ACME;
import static io.parvis.notification.mails.MailFixture.ANNA;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static io.parvis.notification.mails.MailFixture.SUBMISSION;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.notification.directory.InMemoryDirectory;
import io.parvis.notification.mails.Stationery.Message;

class WritingLettersTests {

    private final InMemoryDirectory directory =
            new InMemoryDirectory().knows(ACME, "Acme").knows(member("anna", "Anna Adams", ACTIVE, Role.ADMIN));
    private final InMemoryContents contents = new InMemoryContents();
    private final List<Message> messages = new ArrayList<>();
    private final WritingLetters writing = new WritingLetters(
            directory,
            directory,
            contents,
            (reader, message) -> {
                messages.add(message);
                return new Stationery.Wording("subject", "text", "html");
            },
            new Portal("Parvis", URI.create("https://portal.example.org")));

    @Test
    void writesToTheAddressInTheDirectory() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));
        Mail mail = queued(INVITATION);

        Draft draft = writing.write(mail);

        assertThat(draft)
                .isEqualTo(new Draft.Written(
                        new Letter(new MailId(mail.id()), "claire@example.org", "subject", "text", "html")));
    }

    @Test
    void invitesWithTheLinkOfThisMomentInTheInvitersName() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));

        writing.write(queued(INVITATION));

        assertThat(messages)
                .containsExactly(new Message.Invited(
                        contents.invitation(MailFixture.LINK).orElseThrow(), "Anna Adams"));
    }

    @Test
    void confirmsWithTheAnswersAndALinkToTheRequestThroughLogIn() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, ACME));

        writing.write(queued(SUBMISSION));

        assertThat(messages)
                .containsExactly(new Message.Submitted(
                        contents.request(MailFixture.ANSWERS).orElseThrow(),
                        URI.create("https://portal.example.org/login?returnTo=/requests/r-1")));
    }

    @Test
    void announcesAMatterInTheRequestersNameAndCompany() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, ACME));

        writing.write(queued(OPENING, ANNA));

        assertThat(messages)
                .containsExactly(new Message.Opened(
                        OPENING,
                        "Claire Martin",
                        "Acme",
                        URI.create("https://portal.example.org/login?returnTo=/matters/m-1")));
    }

    @Test
    void namesNobodyWhereTheMatterIsRestricted() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, ACME));
        Occasion.Opening restricted =
                new Occasion.Opening("m-1", "MAT-2026-000045", null, "LITIGATION", true, MailFixture.CLAIRE, ACME);

        writing.write(queued(restricted, ANNA));

        assertThat(messages).singleElement().isInstanceOfSatisfying(Message.Opened.class, opened -> {
            assertThat(opened.by()).isNull();
            assertThat(opened.company()).isNull();
        });
    }

    @Test
    void keepsWhatAnIdMayHoldInsideTheLink() {
        Portal portal = new Portal("Parvis", URI.create("https://portal.example.org"));

        assertThat(portal.request("a/b&c=d e#f"))
                .hasToString("https://portal.example.org/login?returnTo=/requests/a%2Fb%26c%3Dd+e%23f");
    }

    @Test
    void waitsForARecipientWhomTheDirectoryDoesNotKnowYet() {
        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_UNKNOWN));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEACTIVATED", "BANNED"})
    void writesNothingToPeopleWhoAreShutOut(PersonStatus status) {
        directory.knows(client("claire", "Claire Martin", status, ACME));

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_SHUT_OUT));
        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_SHUT_OUT));
        assertThat(writing.write(queued(OPENING))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_SHUT_OUT));
    }

    @Test
    void invitesNobodyWhoHasSetAPassword() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, ACME));

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_SETTLED));
    }

    @Test
    void invitesNobodyByAnInvitationThatIsGone() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));
        contents.lose();

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.CONTENT_GONE));
    }

    @Test
    void sendsNobodyToAnotherHost() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));
        contents.linkTo(URI.create("https://portal.example.org.evil.example/invitations/secret-token"));

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.NotReady(Reason.FOREIGN_LINK));
        assertThat(messages).isEmpty();
    }

    @Test
    void waitsForAnOwnerThatIsAway() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));
        contents.goAway();

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.NotReady(Reason.OWNER_AWAY));
    }

    @Test
    void waitsForTheDirectoryToSeeThatTheRequesterIsActive() {
        directory.knows(client("claire", "Claire Martin", INVITED, ACME));

        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_NOT_ACTIVE));
    }

    @Test
    void keepsACompanysRequestFromARequesterOfAnotherCompany() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, new CompanyId("globex")));

        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(messages).isEmpty();
    }

    @Test
    void keepsAMatterFromMembersWhoNoLongerWorkOnMatters() {
        directory.knows(member("anna", "Anna Adams", ACTIVE, Role.CONTRACT_MANAGER));

        assertThat(writing.write(queued(OPENING, ANNA))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void keepsAMatterFromClients() {
        directory.knows(client("claire", "Claire Martin", ACTIVE, ACME));

        assertThat(writing.write(queued(OPENING))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }
}
