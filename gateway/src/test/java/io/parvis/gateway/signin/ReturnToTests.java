package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/matters/1?tab=notes&sort=-openedAt",
                "/search?q=a%20b%2F%2Fc",
                "/redirect?to=https://elsewhere.example"
            })
    void acceptsPathsOfThisHost(String address) {
        assertThat(ReturnTo.from(address)).contains(new ReturnTo(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "///elsewhere.example/",
                "/\\elsewhere.example/",
                "\\\\elsewhere.example/",
                "/\t/elsewhere.example/",
                "/\n/elsewhere.example/",
                " //elsewhere.example/",
                "javascript:alert(1)",
                "matters",
                "/\r\nSet-Cookie: a=b",
                "/%",
                "/\u2028"
            })
    void refusesWhatCouldLeadElsewhere(String address) {
        assertThat(ReturnTo.from(address)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongToBeAPath() {
        assertThat(ReturnTo.from("/" + "a".repeat(2000))).isEmpty();
    }

    @Test
    void leadsHomeByDefault() {
        assertThat(ReturnTo.from(null)).contains(ReturnTo.HOME);
    }
}
