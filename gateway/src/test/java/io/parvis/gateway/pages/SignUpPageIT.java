package io.parvis.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

/** S19, S20, S96: where one logs in, one can sign up. */
class SignUpPageIT {

    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @Test
    void isOfferedWhereOneLogsIn() {
        assertThat(browser.get(gateway.at("/")).body()).contains("href=\"/login?returnTo=/\"", "href=\"/sign-up\"");
    }

    @Test
    void asksInBothLanguages() {
        HttpResponse<String> english = browser.get(gateway.at("/sign-up"), "Accept-Language", "en");
        HttpResponse<String> french = browser.get(gateway.at("/sign-up"), "Accept-Language", "fr");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body())
                .contains("<title>Sign up · Parvis</title>", "/assets/sign-up.js", "First name")
                .doesNotContain("??");
        assertThat(french.body())
                .contains("<title>Inscription · Parvis</title>", "Prénom")
                .doesNotContain("??");
    }
}
