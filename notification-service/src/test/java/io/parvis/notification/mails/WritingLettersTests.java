package io.parvis.notification.mails;

import static io.parvis.notification.mails.MailFixture.ACME;
import static io.parvis.notification.mails.MailFixture.ANNA;
import static io.parvis.notification.mails.MailFixture.CONTRACT_OPENING;
import static io.parvis.notification.mails.MailFixture.INVITATION;
import static io.parvis.notification.mails.MailFixture.MATTER;
import static io.parvis.notification.mails.MailFixture.NOW;
import static io.parvis.notification.mails.MailFixture.OPENING;
import static io.parvis.notification.mails.MailFixture.SUBMISSION;
import static io.parvis.notification.mails.MailFixture.news;
import static io.parvis.notification.mails.MailFixture.queued;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.Company;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.notification.affairs.Affair;
import io.parvis.notification.affairs.AffairKind;
import io.parvis.notification.affairs.Appointment;
import io.parvis.notification.affairs.Side;
import io.parvis.notification.affairs.Sight;
import io.parvis.notification.mails.Stationery.Message;
import io.parvis.testsupport.directory.InMemoryCompanies;
import io.parvis.testsupport.directory.InMemoryPeople;
import io.parvis.testsupport.directory.Persons;

class WritingLettersTests {

    private static final Person ACTIVE_CLAIRE = Persons.client("claire", AccessType.BOTH, ACME);
    private static final Person INVITED_CLAIRE = Persons.with(ACTIVE_CLAIRE, PersonStatus.INVITED);

    private final InMemoryPeople people = new InMemoryPeople().with(Persons.member("anna", Role.ADMIN));
    private final InMemoryContents contents = new InMemoryContents();
    private final List<Message> messages = new ArrayList<>();
    private @Nullable Affair affair;
    private final WritingLetters writing = writing(new Discretion(true));

    private WritingLetters writing(Discretion discretion) {
        return new WritingLetters(
                people,
                new InMemoryCompanies().with(new Company(ACME, "Acme", Sharing.WATCHERS)),
                id -> Optional.ofNullable(affair).filter(known -> known.id().equals(id)),
                contents,
                (reader, message) -> {
                    messages.add(message);
                    return new Stationery.Wording("subject", "text", "html");
                },
                new Portal("Parvis", URI.create("https://portal.example.org")),
                discretion);
    }

    @Test
    void writesToTheAddressInTheDirectory() {
        people.with(INVITED_CLAIRE);
        Mail mail = queued(INVITATION);

        Draft draft = writing.write(mail);

        assertThat(draft)
                .isEqualTo(new Draft.Written(
                        new Letter(new MailId(mail.id()), "claire@example.org", "subject", "text", "html")));
    }

    /** An admin corrected it, and the directory does not know yet: the link must not go to a stranger. */
    @Test
    void sendsALinkToTheAddressThatItsOwnerSays() {
        people.with(INVITED_CLAIRE);
        contents.sendTo("corrected@example.org");
        Mail mail = queued(INVITATION);

        assertThat(writing.write(mail))
                .isEqualTo(new Draft.Written(
                        new Letter(new MailId(mail.id()), "corrected@example.org", "subject", "text", "html")));
    }

    @Test
    void invitesWithTheLinkOfThisMomentInTheInvitersName() {
        people.with(INVITED_CLAIRE);

        writing.write(queued(INVITATION));

        assertThat(messages)
                .containsExactly(new Message.Invited(
                        contents.invitation(MailFixture.LINK).orElseThrow(), "Anna Example"));
    }

    @Test
    void s21WritesToTheAddressOfASignUpWhichNoDirectoryKnows() {
        Mail mail = queued(MailFixture.SIGN_UP);

        assertThat(writing.write(mail))
                .isEqualTo(new Draft.Written(
                        new Letter(new MailId(mail.id()), "nina@example.org", "subject", "text", "html")));
        assertThat(messages)
                .containsExactly(
                        new Message.SignedUp(contents.signUp(MailFixture.LINK).orElseThrow()));
    }

    @Test
    void writesToNobodyWhoseSignUpIsGone() {
        contents.lose();

        assertThat(writing.write(queued(MailFixture.SIGN_UP))).isEqualTo(new Draft.Withheld(Reason.CONTENT_GONE));
    }

    @Test
    void waitsForTheOwnerOfASignUpThatIsAway() {
        contents.goAway();

        assertThat(writing.write(queued(MailFixture.SIGN_UP))).isEqualTo(new Draft.NotReady(Reason.OWNER_AWAY));
    }

    @Test
    void sendsNobodyWhoSignsUpToAnotherHost() {
        contents.linkTo(URI.create("https://portal.example.org.evil.example/invitations/secret-token"));

        assertThat(writing.write(queued(MailFixture.SIGN_UP))).isEqualTo(new Draft.NotReady(Reason.FOREIGN_LINK));
    }

    @Test
    void s20TellsWhoSignsUpAgainThatTheyCanLogIn() {
        people.with(ACTIVE_CLAIRE);

        writing.write(queued(MailFixture.KNOWN_ADDRESS));

        assertThat(messages)
                .containsExactly(new Message.Known(URI.create("https://portal.example.org/login?returnTo=/")));
    }

    @Test
    void confirmsWithTheAnswersAndALinkToTheRequestThroughLogIn() {
        people.with(ACTIVE_CLAIRE);

        writing.write(queued(SUBMISSION));

        assertThat(messages)
                .containsExactly(new Message.Submitted(
                        contents.request(MailFixture.ANSWERS).orElseThrow(),
                        URI.create("https://portal.example.org/login?returnTo=/requests/r-1")));
    }

    @Test
    void announcesAMatterInTheRequestersNameAndCompany() {
        people.with(ACTIVE_CLAIRE);

        writing.write(queued(OPENING, ANNA));

        assertThat(messages)
                .containsExactly(new Message.Opened(
                        OPENING,
                        "Claire Example",
                        "Acme",
                        URI.create("https://portal.example.org/login?returnTo=/matters/m-1")));
    }

    @Test
    void announcesAContractWithALinkToItThroughLogIn() {
        people.with(ACTIVE_CLAIRE, Persons.member("anna", Role.CONTRACT_MANAGER));

        writing.write(queued(CONTRACT_OPENING, ANNA));

        assertThat(messages)
                .containsExactly(new Message.Opened(
                        CONTRACT_OPENING,
                        "Claire Example",
                        "Acme",
                        URI.create("https://portal.example.org/login?returnTo=/contracts/c-1")));
    }

    @Test
    void keepsAContractFromMembersWhoNoLongerWorkOnContracts() {
        people.with(Persons.member("anna", Role.LAWYER));

        assertThat(writing.write(queued(CONTRACT_OPENING, ANNA)))
                .isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void namesNobodyWhereTheMatterIsRestricted() {
        people.with(ACTIVE_CLAIRE);
        Occasion.Opening restricted = new Occasion.Opening(
                Work.MATTER, "m-1", "MAT-2026-000045", null, "LITIGATION", true, MailFixture.CLAIRE, ACME);

        writing.write(queued(restricted, ANNA));

        assertThat(messages).singleElement().isInstanceOfSatisfying(Message.Opened.class, opened -> {
            assertThat(opened.by()).isNull();
            assertThat(opened.company()).isNull();
        });
    }

    @Test
    void namesNobodyWhereTheMatterHasBeenRestrictedSince() {
        people.with(ACTIVE_CLAIRE);
        affair = MATTER.seenBy(new Sight(Set.of("role:LAWYER"), NOW));

        writing.write(queued(OPENING, ANNA));

        assertThat(messages).singleElement().isInstanceOfSatisfying(Message.Opened.class, opened -> {
            assertThat(opened.opening().restricted()).isTrue();
            assertThat(opened.by()).isNull();
            assertThat(opened.company()).isNull();
        });
    }

    @Test
    void leavesNamesOutOfEveryMailWhereAnAdminWantsIt() {
        people.with(ACTIVE_CLAIRE);
        affair = MATTER;
        WritingLetters discreet = writing(new Discretion(false));

        discreet.write(queued(OPENING, ANNA));
        discreet.write(queued(news(Template.STATUS_CHANGED)));

        assertThat(messages).hasSize(2).allSatisfy(message -> {
            switch (message) {
                case Message.Opened opened ->
                    assertThat(opened.opening().name()).isNull();
                case Message.Happened happened -> assertThat(happened.name()).isNull();
                default -> assertThat(message).isNull();
            }
        });
    }

    @Test
    void s58TellsTheRequesterOfAMatterWhoActedWithALinkToItsPage() {
        people.with(ACTIVE_CLAIRE);
        affair = MATTER;

        writing.write(queued(news(Template.STATUS_CHANGED)));

        assertThat(messages)
                .containsExactly(new Message.Happened(
                        Template.STATUS_CHANGED,
                        AffairKind.MATTER,
                        "MAT-2026-000045",
                        "Lease of the depot",
                        "Anna Example",
                        null,
                        URI.create("https://portal.example.org/login?returnTo=/matters/m-1")));
    }

    @Test
    void s49TellsTheAppointmentThatAHearingHasNow() {
        people.with(ACTIVE_CLAIRE);
        Appointment appointment = new Appointment(NOW, ZoneId.of("Europe/Paris"));
        affair = MATTER.withHearing("h-1", appointment);
        Mail mail = queued(MailFixture.hearing(Template.HEARING_SCHEDULED, "h-1"));

        writing.write(mail);
        affair = affair.withoutHearing("h-1");
        Draft afterItWasHidden = writing.write(mail);

        assertThat(messages)
                .singleElement()
                .isInstanceOfSatisfying(
                        Message.Happened.class,
                        happened -> assertThat(happened.appointment()).isEqualTo(appointment));
        assertThat(afterItWasHidden).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void waitsForAMatterThatIsNotKnownYet() {
        people.with(ACTIVE_CLAIRE);

        assertThat(writing.write(queued(news(Template.STATUS_CHANGED))))
                .isEqualTo(new Draft.NotReady(Reason.SUBJECT_UNKNOWN));
    }

    @Test
    void keepsAMatterFromWhomItIsNotSharedWithAnyMore() {
        people.with(ACTIVE_CLAIRE);
        affair = MATTER.shownTo(null);

        assertThat(writing.write(queued(news(Template.STATUS_CHANGED))))
                .isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void s25KeepsAMatterFromARequesterWhoLeftItsCompany() {
        people.with(Persons.client("claire", AccessType.BOTH, new CompanyId("globex")));
        affair = MATTER;

        assertThat(writing.write(queued(news(Template.STATUS_CHANGED))))
                .isEqualTo(new Draft.NotReady(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(messages).isEmpty();
    }

    /** It was shared with Acme, and is shared with Globex now, where its requester went. */
    @Test
    void s102KeepsWhatHappenedForOneCompanyFromClientsOfAnother() {
        CompanyId globex = new CompanyId("globex");
        people.with(Persons.client("claire", AccessType.BOTH, globex));
        affair = MATTER.shownTo(Side.of(MailFixture.CLAIRE, globex));

        assertThat(writing.write(queued(news(Template.STATUS_CHANGED))))
                .isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(writing.write(queued(told(Set.of("client:claire@globex"))))).isInstanceOf(Draft.Written.class);
        assertThat(writing.write(queued(told(Set.of())))).isInstanceOf(Draft.Written.class);
    }

    private static Occasion told(Set<String> keys) {
        return new Occasion.News(Template.STATUS_CHANGED, MATTER.id(), ANNA, null, new Sight(keys, NOW));
    }

    @Test
    void tellsWhoKeepsTheirMattersOfACompanyThatTheyLeft() {
        people.with(Persons.keeping(Persons.client("claire", AccessType.BOTH, new CompanyId("globex")), ACME));
        affair = MATTER;

        assertThat(writing.write(queued(news(Template.STATUS_CHANGED)))).isInstanceOf(Draft.Written.class);
    }

    @Test
    void keepsARestrictedMatterFromTheRestOfTheTeam() {
        people.with(Persons.member("luc", Role.LAWYER));
        affair = MATTER.seenBy(new Sight(Set.of("member:luc"), NOW));
        Occasion note = news(Template.NOTE_FROM_CLIENT);

        Draft toAnna = writing.write(queued(note, ANNA));
        Draft toLuc = writing.write(queued(note, new PersonId("luc")));

        assertThat(toAnna).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(toLuc).isInstanceOf(Draft.Written.class);
        assertThat(messages).singleElement().isInstanceOfSatisfying(Message.Happened.class, happened -> {
            assertThat(happened.name()).isNull();
            assertThat(happened.by()).isNull();
        });
    }

    @Test
    void believesANoteThatTheMatterWasRestrictedSinceItsOwnLastFact() {
        people.with(Persons.member("luc", Role.LAWYER));
        affair = MATTER;
        Occasion note = new Occasion.News(
                Template.NOTE_FROM_CLIENT,
                MATTER.id(),
                MailFixture.CLAIRE,
                null,
                new Sight(Set.of("member:luc"), NOW.plusSeconds(1)));

        assertThat(writing.write(queued(note, ANNA))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(writing.write(queued(note, new PersonId("luc")))).isInstanceOf(Draft.Written.class);
    }

    @Test
    void tellsAMemberOfAnAssignmentOnlyWhileItStands() {
        affair = MATTER.assignedTo(ANNA);
        Mail mail = queued(news(Template.MATTER_ASSIGNED), ANNA);

        assertThat(writing.write(mail)).isInstanceOf(Draft.Written.class);

        affair = MATTER.assignedTo(new PersonId("luc"));
        assertThat(writing.write(mail)).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void s53KeepsInternalNotesFromTheRequester() {
        people.with(ACTIVE_CLAIRE);
        affair = MATTER;

        assertThat(writing.write(queued(news(Template.INTERNAL_NOTE))))
                .isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
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

    @Test
    void writesNothingToWhomWasDeleted() {
        people.with(ACTIVE_CLAIRE).without(ACTIVE_CLAIRE.id());

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_DELETED));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEACTIVATED", "BANNED"})
    void invitesWhomOnlyTheirOwnerKnowsToBeInvitedAgain(PersonStatus status) {
        people.with(Persons.with(ACTIVE_CLAIRE, status));

        assertThat(writing.write(queued(INVITATION))).isInstanceOf(Draft.Written.class);

        contents.lose();
        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.CONTENT_GONE));
    }

    @ParameterizedTest
    @EnumSource(names = {"DEACTIVATED", "BANNED"})
    void writesNothingToPeopleWhoAreShutOut(PersonStatus status) {
        people.with(Persons.with(ACTIVE_CLAIRE, status));

        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_SHUT_OUT));
        assertThat(writing.write(queued(OPENING))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_SHUT_OUT));
        assertThat(writing.write(queued(MailFixture.KNOWN_ADDRESS)))
                .isEqualTo(new Draft.NotReady(Reason.RECIPIENT_SHUT_OUT));
    }

    /** Who has to start over is invited again, and may still be active in the directory; whether there is a link, its owner knows. */
    @Test
    void invitesWhoIsStillActiveInTheDirectory() {
        people.with(ACTIVE_CLAIRE);

        assertThat(writing.write(queued(INVITATION))).isInstanceOf(Draft.Written.class);
    }

    @Test
    void invitesNobodyByAnInvitationThatIsGone() {
        people.with(INVITED_CLAIRE);
        contents.lose();

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.Withheld(Reason.CONTENT_GONE));
    }

    @Test
    void sendsNobodyToAnotherHost() {
        people.with(INVITED_CLAIRE);
        contents.linkTo(URI.create("https://portal.example.org.evil.example/invitations/secret-token"));

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.NotReady(Reason.FOREIGN_LINK));
        assertThat(messages).isEmpty();
    }

    @Test
    void waitsForAnOwnerThatIsAway() {
        people.with(INVITED_CLAIRE);
        contents.goAway();

        assertThat(writing.write(queued(INVITATION))).isEqualTo(new Draft.NotReady(Reason.OWNER_AWAY));
    }

    @Test
    void waitsForTheDirectoryToSeeThatTheRequesterIsActive() {
        people.with(INVITED_CLAIRE);

        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_NOT_ACTIVE));
    }

    @Test
    void keepsACompanysRequestFromARequesterOfAnotherCompany() {
        people.with(Persons.client("claire", AccessType.BOTH, new CompanyId("globex")));

        assertThat(writing.write(queued(SUBMISSION))).isEqualTo(new Draft.NotReady(Reason.RECIPIENT_NOT_ENTITLED));
        assertThat(messages).isEmpty();
    }

    @Test
    void keepsAMatterFromMembersWhoNoLongerWorkOnMatters() {
        people.with(Persons.member("anna", Role.CONTRACT_MANAGER));

        assertThat(writing.write(queued(OPENING, ANNA))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }

    @Test
    void keepsAMatterFromClients() {
        people.with(ACTIVE_CLAIRE);

        assertThat(writing.write(queued(OPENING))).isEqualTo(new Draft.Withheld(Reason.RECIPIENT_NOT_ENTITLED));
    }
}
