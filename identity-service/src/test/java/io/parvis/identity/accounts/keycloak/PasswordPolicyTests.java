package io.parvis.identity.accounts.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.ProblemTexts;

class PasswordPolicyTests {

    private static final ProblemTexts TEXTS = ProblemTexts.load();

    @ParameterizedTest
    @CsvSource({
        "invalidPasswordMinLengthMessage, password-too-short",
        "invalidPasswordMaxLengthMessage, password-too-long",
        "invalidPasswordMinDigitsMessage, password-needs-digits",
        "invalidPasswordMinLowerCaseCharsMessage, password-needs-lower-case",
        "invalidPasswordMinUpperCaseCharsMessage, password-needs-upper-case",
        "invalidPasswordMinSpecialCharsMessage, password-needs-special-characters",
        "invalidPasswordHistoryMessage, password-used-before"
    })
    void saysHowMuchIsAskedFor(String error, String key) {
        assertThat(PasswordPolicy.problem(new KeycloakError(error, "Invalid password: 12 of something.")))
                .contains(FieldProblem.of("/password", key, 12));
        assertHasTexts(key);
    }

    @ParameterizedTest
    @CsvSource({
        "invalidPasswordNotUsernameMessage, password-is-username",
        "invalidPasswordNotContainsUsernameMessage, password-contains-username",
        "invalidPasswordNotEmailMessage, password-is-email",
        "invalidPasswordBlacklistedMessage, password-too-common",
        "invalidPasswordRegexPatternMessage, password-not-accepted",
        "invalidPasswordSomethingNewMessage, password-not-accepted"
    })
    void saysWhatIsWrong(String error, String key) {
        assertThat(PasswordPolicy.problem(new KeycloakError(error, "Invalid password.")))
                .contains(FieldProblem.of("/password", key));
        assertHasTexts(key);
    }

    @Test
    void saysNoNumberThatItWasNotTold() {
        FieldProblem notAccepted = FieldProblem.of("/password", "password-not-accepted");

        assertThat(PasswordPolicy.problem(new KeycloakError("invalidPasswordMinLengthMessage", null)))
                .contains(notAccepted);
    }

    @Test
    void saysNothingOfWhatIsNotThePasswords() {
        assertThat(PasswordPolicy.problem(new KeycloakError("unknown_error", "Something failed.")))
                .isEmpty();
        assertThat(PasswordPolicy.problem(new KeycloakError(null, null))).isEmpty();
    }

    private static void assertHasTexts(String key) {
        assertThat(TEXTS.has(key + ".field", Locale.ENGLISH)).isTrue();
        assertThat(TEXTS.has(key + ".field", Locale.FRENCH)).isTrue();
    }
}
