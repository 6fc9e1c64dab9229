package io.parvis.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class SignUpPageIT {

    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea) id=\"([a-zA-Z]+)\"[^>]*>");

    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @Test
    void s20IsOfferedBesideTheLogIn() {
        assertThat(page("/", "en").body()).contains("/assets/offer.js", "href=\"/sign-up\"", "No account yet?");
    }

    @Test
    void doesNotOfferTheSignUpToWhoIsLoggedIn() {
        gateway.logIn(browser, "claire");

        assertThat(page("/", "en").body()).doesNotContain("/assets/offer.js", "href=\"/sign-up\"");
    }

    @ParameterizedTest
    @CsvSource({"en, Sign up, Username", "fr, Inscription, Identifiant"})
    void s21AsksInBothLanguagesForWhatIsNeeded(String language, String title, String username) {
        HttpResponse<String> answer = page("/sign-up", language);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<title>" + title + " · Parvis</title>", "/assets/sign-up.js", ">" + username + "</label>")
                .doesNotContain("??");
        assertThat(answer.body()).contains("id=\"firstName\"", "id=\"lastName\"", "id=\"username\"", "id=\"email\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-up", "/invitations/secret"})
    void everyFieldHasALabelAndAPlaceForItsError(String path) {
        String body = page(path, "en").body();

        assertThat(INPUT.matcher(body).results())
                .isNotEmpty()
                .allSatisfy(input -> assertThat(body).contains("<label for=\"" + id(input) + "\""));
        assertThat(INPUT.matcher(body).results().filter(input -> !input.group().contains("readonly")))
                .allSatisfy(input -> {
                    assertThat(input.group()).containsPattern("aria-describedby=\"[^\"]*" + id(input) + "-error");
                    assertThat(body).contains("<p class=\"error\" id=\"" + id(input) + "-error\" hidden>");
                });
    }

    @ParameterizedTest
    @CsvSource({"en, Ask for a new link", "fr, Demander un nouveau lien"})
    void aLinkThatDoesNotOpenLeadsToAskingForAnother(String language, String ask) {
        String body = page("/invitations/secret", language).body();

        assertThat(body).doesNotContain("??");
        assertThat(Pattern.compile("data-ask>" + ask + "</button>")
                        .matcher(body)
                        .results())
                .as("expired, void and unknown links")
                .hasSize(3);
        assertThat(body).contains("id=\"link-form\"", "data-state=\"asked\"");
    }

    private static String id(MatchResult input) {
        return input.group(1);
    }

    private HttpResponse<String> page(String path, String language) {
        return browser.get(gateway.at(path), "Accept-Language", language);
    }
}
