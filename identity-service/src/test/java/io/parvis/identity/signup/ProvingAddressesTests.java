package io.parvis.identity.signup;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.MailDomain;
import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.PersonRefusal;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Username;
import io.parvis.starter.problem.StandardRefusal;

class ProvingAddressesTests {

    private final Portal portal = new Portal();

    @Test
    void s21WhoUsesTheLinkIsAClientLikeAnyOther() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");

        portal.proving.admit(portal.token(signUp));

        Person nina = client(signUp);
        assertThat(nina.profile().firstName()).isEqualTo("Nina");
        assertThat(nina.profile().email()).isEqualTo(new EmailAddress("nina@globex.example"));
        assertThat(nina.openInvitation(portal.clock.instant()).tokenHash())
                .isEqualTo(portal.token(signUp).hash());
        assertThat(portal.people.events()).endsWith(new PersonEvent.SignedUp());
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.COMPLETED);
    }

    @Test
    void s22SaysWhereTheClientCameFrom() {
        SignUp signUp = admitted("nina@globex.example");

        assertThat(side(signUp).origin()).isEqualTo(Origin.SIGN_UP);
    }

    @Test
    void givesTheAccessTypeOfTheSettings() {
        assertThat(side(admitted("nina@globex.example")).accessType()).isEqualTo(AccessType.CLIENT);
        portal.rules(SignUpMode.OPEN);
        SignUp paul = portal.signUp("2", "paul", "paul@globex.example");
        portal.proving.admit(portal.token(paul));
        assertThat(side(paul).accessType()).isEqualTo(AccessType.COLLABORATOR);
    }

    @Test
    void whatSomebodySaysOfThemselvesCountsForNothing() {
        Side.Client side = side(admitted("nina@globex.example"));

        assertThat(side.company()).isNull();
        assertThat(side.manager()).isNull();
        assertThat(side.jobTitle()).isNull();
        assertThat(side.mobile()).isEqualTo("+33 6 12 34 56 78");
    }

    @Test
    void theCompanyIsTheOneThatTheMailDomainLeadsTo() {
        portal.companies.change(
                CompanyFixture.ACME,
                command("domains"),
                acme -> acme.receiveMailAt(Set.of(new MailDomain("acme.example"))));

        assertThat(side(admitted("nina@Acme.example")).company()).isEqualTo(CompanyFixture.ACME);
    }

    @Test
    void aDomainBelowAnotherOneLeadsNowhere() {
        portal.companies.change(
                CompanyFixture.ACME,
                command("domains"),
                acme -> acme.receiveMailAt(Set.of(new MailDomain("acme.example"))));

        assertThat(side(admitted("nina@mail.acme.example")).company()).isNull();
    }

    @Test
    void showsWhomTheLinkIsForHoweverOftenItIsOpened() {
        SignUp signUp = portal.signUp("1", "claire", "nina@globex.example");

        assertThat(portal.proving.open(portal.token(signUp)))
                .isEqualTo(portal.proving.open(portal.token(signUp)))
                .hasValueSatisfying(open -> assertThat(open.username()).isEqualTo(new Username("claire2")));
        assertThat(portal.people.find(signUp.client())).isEmpty();
    }

    @Test
    void nobodyComesBackByTheLinkOfADeletedClient() {
        SignUp signUp = admitted("nina@globex.example");
        portal.people.delete(signUp.client(), command("delete"), Person::delete);

        portal.proving.admit(portal.token(signUp));

        assertThat(portal.people.find(signUp.client())).isEmpty();
        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.open(portal.token(signUp)));
    }

    @Test
    void nobodyIsMadeAgainOfASignUpThatWasNotCompletedBeforeTheirDeletion() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        portal.people.add(
                PersonFixture.invited(signUp.client().value(), null),
                command(signUp.client().value()));
        portal.people.delete(signUp.client(), command("delete"), Person::delete);

        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.admit(portal.token(signUp)));

        assertThat(portal.people.find(signUp.client())).isEmpty();
    }

    @Test
    void admittingTwiceIsAdmittingOnce() {
        SignUp signUp = admitted("nina@globex.example");
        List<PersonEvent> before = portal.people.events();

        portal.proving.admit(portal.token(signUp));

        assertThat(portal.people.events()).isEqualTo(before);
    }

    @Test
    void aUsernameThatWasTakenMeanwhileIsReplacedAndShown() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        portal.people.add(PersonFixture.invited("nina", null), command("nina"));

        assertRefused(SignUpRefusal.USERNAME_REPLACED, () -> portal.proving.admit(portal.token(signUp)));

        assertThat(portal.proving.open(portal.token(signUp)))
                .hasValueSatisfying(open -> assertThat(open.username()).isEqualTo(new Username("nina2")));
        portal.proving.admit(portal.token(signUp));
        assertThat(client(signUp).profile().username()).isEqualTo(new Username("nina2"));
    }

    @Test
    void aLinkIsVoidWhenAnAdminHasInvitedTheSameAddress() {
        SignUp signUp = portal.signUp("1", "nina", "paul@acme.example");
        portal.people.add(PersonFixture.invited("paul", null), command("paul"));

        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.admit(portal.token(signUp)));
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void aLinkExpires() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        portal.clock.advance(Duration.ofDays(7));

        assertRefused(PersonRefusal.INVITATION_EXPIRED, () -> portal.proving.open(portal.token(signUp)));
        assertRefused(PersonRefusal.INVITATION_EXPIRED, () -> portal.proving.admit(portal.token(signUp)));
    }

    @Test
    void whoseLinkHasExpiredIsSentAnotherOneForTheAsking() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        InvitationToken first = portal.token(signUp);
        portal.proving.askForLink(signUp.email(), command("too soon"));
        assertThat(portal.token(portal.signUp("1"))).isEqualTo(first);
        portal.clock.advance(Duration.ofDays(8));

        portal.proving.askForLink(signUp.email(), command("ask"));

        InvitationToken second = portal.token(portal.signUp("1"));
        assertThat(portal.proving.open(first)).isEmpty();
        portal.proving.admit(second);
        assertThat(client(signUp).invitation().generation()).isEqualTo(2);
    }

    @Test
    void aLinkThatOpensIsSentAgainForTheAsking() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        InvitationToken first = portal.token(signUp);
        portal.clock.advance(Duration.ofHours(1));

        portal.proving.askForLink(signUp.email(), command("ask"));

        assertThat(portal.token(portal.signUp("1"))).isEqualTo(first);
        assertThat(portal.signUps.events()).endsWith(new SignUpEvent.LinkIssued());
    }

    @ParameterizedTest
    @EnumSource(
            value = SignUpMode.class,
            names = {"OFF", "APPROVAL"})
    void aLinkThatNobodyAgreedToIsVoidWhereTheSettingsAskForIt(SignUpMode mode) {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        portal.rules(mode);

        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.open(portal.token(signUp)));
        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.admit(portal.token(signUp)));
        portal.clock.advance(Duration.ofDays(8));
        portal.proving.askForLink(signUp.email(), command("ask"));
        assertThat(portal.signUp("1").progress()).isEqualTo(signUp.progress());
    }

    @Test
    void aLinkIsVoidOnceItsMailDomainIsNotAllowed() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");
        portal.rules(SignUpMode.OPEN, "acme.example");

        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.proving.admit(portal.token(signUp)));
    }

    @Test
    void whoIsAClientAlreadyIsNotStoppedByWhatBecomesOfTheSignUp() {
        SignUp signUp = admitted("nina@globex.example");
        portal.rules(SignUpMode.OFF);

        portal.proving.admit(portal.token(signUp));

        assertThat(client(signUp).status()).isEqualTo(PersonStatus.INVITED);
    }

    @Test
    void nobodyElsesLinkIsTouched() {
        InvitationToken unknown = new InvitationToken("unknown");
        List<PersonEvent> before = portal.people.events();

        portal.proving.admit(unknown);
        portal.proving.askForLink(new EmailAddress("nobody@acme.example"), command("ask"));

        assertThat(portal.proving.open(unknown)).isEmpty();
        assertThat(portal.people.events()).isEqualTo(before);
    }

    @Test
    void theLetterHasTheLastLinkAndNothingThatWasFilledIn() {
        SignUp signUp = portal.signUp("1", "nina", "nina@globex.example");

        MailingSignUpLinks.Letter letter = portal.mailing.letter(new SignUpId("1"), 1);

        assertThat(letter.email()).isEqualTo(signUp.email());
        assertThat(letter.link())
                .hasToString("https://portal.example/invitations/"
                        + portal.token(signUp).value());
        assertThat(letter).asString().doesNotContain("token", "nina");
        assertRefused(PersonRefusal.INVITATION_VOID, () -> portal.mailing.letter(new SignUpId("1"), 2));
        assertRefused(StandardRefusal.NOT_FOUND, () -> portal.mailing.letter(new SignUpId("2"), 1));
    }

    private SignUp admitted(String email) {
        SignUp signUp = portal.signUp("1", "nina", email);
        portal.proving.admit(portal.token(signUp));
        return signUp;
    }

    private Person client(SignUp signUp) {
        return portal.people.find(signUp.client()).orElseThrow().value();
    }

    private Side.Client side(SignUp signUp) {
        return (Side.Client) client(signUp).side();
    }
}
