package io.parvis.identity.signup;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.identity.people.PersonForm;
import io.parvis.identity.people.Username;
import io.parvis.starter.problem.StandardRefusal;

class SigningUpTests {

    private final Portal portal = new Portal();

    @Test
    void s20EverybodyMaySignUpToANewPortal() {
        portal.signing.signUp(SignUpFixture.form("nina", "nina@acme.example"), command("1"));

        assertThat(portal.signing.mode()).isEqualTo(SignUpMode.OPEN);
        assertThat(portal.signUp("1").newcomer().profile().username()).isEqualTo(new Username("nina"));
        assertThat(portal.signUps.events()).containsExactly(new SignUpEvent.Requested());
    }

    @ParameterizedTest
    @CsvSource({"claire, new@acme.example", "new, claire@acme.example", "CLAIRE, Claire@ACME.example"})
    void takesWhatIsTakenLikeAnythingElse(String username, String email) {
        portal.signing.signUp(SignUpFixture.form(username, email), command("1"));

        assertThat(portal.signUp("1").status()).isEqualTo(SignUpStatus.REQUESTED);
    }

    @Test
    void nobodySignsUpWhereItIsOff() {
        portal.rules(SignUpMode.OFF);

        assertRefused(SignUpRefusal.SIGN_UP_OFF, () -> signUp("nina@acme.example"));
    }

    @Test
    void namesTheAddressOfADomainThatIsNotAllowed() {
        portal.rules(SignUpMode.OPEN, "acme.example");

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> signUp("nina@mail.acme.example"))
                .containsExactly("/email mail-domain-not-allowed");
        signUp("nina@ACME.example");
    }

    @Test
    void s21NamesWhatIsMissingOrWrong() {
        SignUpForm form = new SignUpForm(
                new PersonForm(" ", null, "n", "nina", "de", null), "x".repeat(201), null, null, null, null);

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> portal.signing.signUp(form, command("1")))
                .containsExactly(
                        "/firstName required",
                        "/lastName required",
                        "/username username-invalid",
                        "/email malformed-email",
                        "/language language-unknown",
                        "/company too-long");
    }

    private void signUp(String email) {
        portal.signing.signUp(SignUpFixture.form("nina", email), command("1"));
    }
}
