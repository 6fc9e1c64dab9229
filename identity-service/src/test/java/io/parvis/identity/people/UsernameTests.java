package io.parvis.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernameTests {

    @ParameterizedTest
    @ValueSource(strings = {"claire", "Claire.Martin", "c.m-2", "007", "a_b"})
    void takesLettersDigitsDotsHyphensAndUnderscores(String text) {
        assertThat(Username.parse(text)).contains(new Username(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab",
                ".claire",
                "claire martin",
                "clàire",
                "claire@acme",
                "<script>",
                "service-account-x",
                "SERVICE-Account-x"
            })
    void takesNothingElse(String text) {
        assertThat(Username.parse(text)).isEmpty();
    }

    @Test
    void isNoLongerThan64() {
        assertThat(Username.parse("a".repeat(64))).isPresent();
        assertThat(Username.parse("a".repeat(65))).isEmpty();
    }

    @Test
    void isComparedInLowerCase() {
        assertThat(new Username("Claire").key()).isEqualTo("claire");
    }

    @Test
    void aNumberMakesAnotherUsernameThatIsNotTooLong() {
        assertThat(new Username("claire").numbered(2)).isEqualTo(new Username("claire2"));
        assertThat(Username.parse(new Username("c".repeat(64)).numbered(12).value()))
                .isPresent();
    }
}
