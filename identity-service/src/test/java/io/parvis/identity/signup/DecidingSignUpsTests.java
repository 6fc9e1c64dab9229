package io.parvis.identity.signup;

import static io.parvis.identity.TestCommands.command;
import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.parvis.directory.PersonId;
import io.parvis.identity.Viewers;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonEvent;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Username;

class DecidingSignUpsTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final Portal portal = new Portal();

    @Test
    void s21SendsALinkToANewAddress() {
        SignUp signUp = portal.signUp("1", "nina", "nina@acme.example");

        assertThat(signUp.status()).isEqualTo(SignUpStatus.LINK_SENT);
        assertThat(signUp.username()).isEqualTo(new Username("nina"));
        assertThat(portal.signUps.events()).endsWith(new SignUpEvent.LinkIssued());
    }

    @Test
    void nobodyIsThereBeforeTheAddressIsProven() {
        SignUp signUp = portal.signUp("1", "nina", "nina@acme.example");

        assertThat(portal.people.find(signUp.client())).isEmpty();
        assertThat(portal.people.findByUsername(new Username("nina"))).isEmpty();
    }

    @Test
    void aTakenUsernameGetsANumber() {
        assertThat(portal.signUp("1", "Claire", "nina@acme.example").username()).isEqualTo(new Username("Claire2"));
    }

    @Test
    void whoIsInvitedIsSentTheirLinkAgain() {
        SignUp signUp = portal.signUp("1", "nina", "Claire@ACME.example");

        assertThat(signUp.status()).isEqualTo(SignUpStatus.DISMISSED);
        assertThat(claire().invitation().generation()).isEqualTo(2);
    }

    @Test
    void whoLogsInAlreadyIsToldSo() {
        portal.people.change(CLAIRE, command("password"), person -> person.activate(MONDAY));

        SignUp signUp = portal.signUp("1", "nina", "claire@acme.example");

        assertThat(signUp.status()).isEqualTo(SignUpStatus.KNOWN);
        assertThat(portal.signUps.events()).endsWith(new SignUpEvent.MetKnownPerson(CLAIRE));
    }

    static Stream<Consumer<Person>> shutOut() {
        return Stream.of(Person::deactivate, person -> person.ban("spam", PersonFixture.ADA, MONDAY));
    }

    @ParameterizedTest
    @MethodSource("shutOut")
    void s16NothingHappensToWhoIsShutOut(Consumer<Person> led) {
        portal.people.change(CLAIRE, command("led"), led);
        List<PersonEvent> before = portal.people.events();

        SignUp signUp = portal.signUp("1", "nina", "claire@acme.example");

        assertThat(signUp.status()).isEqualTo(SignUpStatus.DISMISSED);
        assertThat(portal.signUps.events()).containsExactly(new SignUpEvent.Requested(), new SignUpEvent.Dismissed());
        assertThat(portal.people.events()).isEqualTo(before);
    }

    @Test
    void leavesTheDecisionToAnAdminWhereTheyWantIt() {
        portal.rules(SignUpMode.APPROVAL);

        SignUp signUp = portal.signUp("1", "nina", "nina@acme.example");

        assertThat(signUp.status()).isEqualTo(SignUpStatus.WAITING);
        assertThat(portal.signUps.events()).doesNotContain(new SignUpEvent.LinkIssued());
    }

    @Test
    void nothingComesOfWhatIsNoLongerAllowed() {
        portal.signing.signUp(SignUpFixture.form("nina", "nina@acme.example"), command("1"));
        portal.rules(SignUpMode.OFF);

        portal.deciding.decide(new SignUpId("1"));

        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void noAddressIsWrittenToTwiceInAWhile() {
        portal.signUp("1", "nina", "nina@acme.example");

        assertThat(portal.signUp("2", "nina", "Nina@acme.example").status()).isEqualTo(SignUpStatus.DISMISSED);
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.LINK_SENT);
    }

    @Test
    void whoLogsInAlreadyIsNotToldTwiceInAWhile() {
        portal.people.change(CLAIRE, command("password"), person -> person.activate(MONDAY));
        portal.signUp("1", "nina", "claire@acme.example");

        assertThat(portal.signUp("2", "nina", "claire@acme.example").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void aNewSignUpTakesThePlaceOfTheOneBefore() {
        portal.signUp("1", "nina", "nina@acme.example");
        portal.clock.advance(Duration.ofMinutes(10));

        assertThat(portal.signUp("2", "nina.blanc", "nina@acme.example").status())
                .isEqualTo(SignUpStatus.LINK_SENT);
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void whatWaitsForAnAdminStaysWhoeverFillsInALaterForm() {
        portal.rules(SignUpMode.APPROVAL);
        portal.signUp("1", "nina", "nina@acme.example");
        portal.clock.advance(Duration.ofDays(1));

        portal.signUp("2", "nina.blanc", "Nina@acme.example");

        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.WAITING);
        assertThat(portal.signUp("2").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void whatWaitsForAnAdminStaysWhenOthersNeedNoneAnyMore() {
        portal.rules(SignUpMode.APPROVAL);
        portal.signUp("1", "nina", "nina@acme.example");
        portal.rules(SignUpMode.OPEN);
        portal.clock.advance(Duration.ofDays(1));

        portal.signUp("2", "nina.blanc", "nina@acme.example");

        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.WAITING);
        assertThat(portal.signUp("2").status()).isEqualTo(SignUpStatus.LINK_SENT);
    }

    @Test
    void aLinkThatAnAdminAgreedToStaysWhileItOpens() {
        portal.rules(SignUpMode.APPROVAL);
        portal.signUp("1", "nina", "nina@acme.example");
        portal.reviewing.approve(Viewers.ADMIN, new SignUpId("1"), command("approve"));
        portal.clock.advance(Duration.ofDays(1));

        assertThat(portal.signUp("2", "nina.blanc", "nina@acme.example").status())
                .isEqualTo(SignUpStatus.DISMISSED);
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.LINK_SENT);

        portal.clock.advance(Duration.ofDays(7));
        assertThat(portal.signUp("3", "nina.blanc", "nina@acme.example").status())
                .isEqualTo(SignUpStatus.WAITING);
        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.DISMISSED);
    }

    @Test
    void aLinkThatAnAdminAgreedToStaysAlsoWhereOthersNeedNoneAnyMore() {
        portal.rules(SignUpMode.APPROVAL);
        portal.signUp("1", "nina", "nina@acme.example");
        portal.reviewing.approve(Viewers.ADMIN, new SignUpId("1"), command("approve"));
        portal.rules(SignUpMode.OPEN);
        portal.clock.advance(Duration.ofDays(1));

        portal.signUp("2", "nina.blanc", "nina@acme.example");

        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.LINK_SENT);
    }

    @Test
    void decidesOnce() {
        portal.signUp("1", "nina", "nina@acme.example");
        List<SignUpEvent> before = portal.signUps.events();

        portal.deciding.decide(new SignUpId("1"));
        portal.deciding.decide(new SignUpId("nothing"));

        assertThat(portal.signUps.events()).isEqualTo(before);
    }

    private Person claire() {
        return portal.people.find(CLAIRE).orElseThrow().value();
    }
}
