package io.parvis.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class ThingPageIT {

    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"/requests/2f0c-1", "/matters/2f0c-1", "/contracts/2f0c-1"})
    void leadsThroughTheLogInAndBack(String path) {
        HttpResponse<String> answer = browser.get(gateway.at(path));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/login?returnTo=" + path);
    }

    @Test
    void greetsWhoIsLoggedInInTheLanguageOfTheirBrowser() {
        gateway.logIn(browser, "claire");

        HttpResponse<String> english = browser.get(gateway.at("/matters/1"), "Accept-Language", "en");
        HttpResponse<String> french = browser.get(gateway.at("/contracts/1"), "Accept-Language", "fr");

        assertThat(english.statusCode()).isEqualTo(200);
        assertThat(english.body()).contains("<title>Matter · Parvis</title>", "/assets/thing.js", "Try again");
        assertThat(french.body())
                .contains("<title>Contrat · Parvis</title>", "Réessayer")
                .doesNotContain("??");
    }

    @Test
    void asksNoServiceItself() {
        FakeService service = Surroundings.shared().service();
        service.answers(FakeService.json(500, "{}"));
        gateway.logIn(browser, "claire");

        HttpResponse<String> page = browser.get(gateway.at("/matters/1"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(service.arrived()).isEmpty();
    }
}
