package io.parvis.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire@acme.example",
                "Claire.Martin+legal@mail.acme.co.uk",
                "o'brien@acme.example",
                "c_m-1@xn--socit-esab.example"
            })
    void takesAddresses(String text) {
        assertThat(EmailAddress.parse(text)).contains(new EmailAddress(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire",
                "claire@",
                "@acme.example",
                "claire@acme",
                "claire..martin@acme.example",
                ".claire@acme.example",
                "claire@-acme.example",
                "claire@acme.example\r\nBcc: all@acme.example",
                "claire@acme.example, paul@acme.example",
                "claire martin@acme.example",
                "claire@acme..example"
            })
    void takesNothingElse(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void isNoLongerThanMailServersTake() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@acme.example")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@acme.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".example"))
                .isEmpty();
    }

    @Test
    void isComparedInLowerCase() {
        assertThat(new EmailAddress("Claire@ACME.example").key()).isEqualTo("claire@acme.example");
    }
}
