package io.parvis.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

/** The card for logging in and signing up, which the pages of others may frame. */
class CardIT {

    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @Test
    void allThatItOffersOpensInTheFullWindow() {
        HttpResponse<String> card = browser.get(gateway.at("/card"));

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.body())
                .contains("href=\"/login?returnTo=/\"", "href=\"/sign-up\"")
                .doesNotContain("<form", "<script", "<iframe");
        assertThat(card.body().split("<a ", -1)).hasSizeGreaterThan(1).satisfies(parts -> {
            for (int i = 1; i < parts.length; i++) {
                assertThat(parts[i]).contains("target=\"_top\"");
            }
        });
    }

    @Test
    void isInTheLanguageThatItsAddressNamesOrTheBrowserAsksFor() {
        assertThat(browser.get(gateway.at("/card"), "Accept-Language", "fr").body())
                .contains("<html lang=\"fr\">", "Se connecter", "Portail client");
        assertThat(new Browser()
                        .get(gateway.at("/card?lang=fr"), "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"fr\">")
                .doesNotContain("??");
        assertThat(new Browser()
                        .get(gateway.at("/card"), "Accept-Language", "en")
                        .body())
                .contains("<html lang=\"en\">", "Log in", "Client portal");
    }

    @Test
    void looksTheSameToSomebodyWhoIsLoggedIn() {
        String card = browser.get(gateway.at("/card"), "Accept-Language", "en").body();
        gateway.logIn(browser, "claire");

        assertThat(browser.get(gateway.at("/card"), "Accept-Language", "en").body())
                .isEqualTo(card);
    }
}
