package io.parvis.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class DoorIT {

    private static RunningGateway gateway;

    @BeforeAll
    static void startBehindAProxy() {
        gateway = RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                Surroundings.shared().service().address(),
                "--parvis.gateway.trusted-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
                "--parvis.gateway.rate-limits.logins.requests=3",
                "--parvis.gateway.rate-limits.programs.requests=3",
                "--parvis.gateway.rate-limits.mails.requests=3");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.1, /login, 302",
        "203.0.113.2, /login/oauth2/code/keycloak?state=a&code=b, 302",
        "203.0.113.3, /login?returnTo=//elsewhere, 400"
    })
    void whoStartsTooManyLoginsWaits(String address, String path, int status) {
        for (int i = 0; i < 3; i++) {
            assertThat(from(address, path).statusCode()).isEqualTo(status);
        }

        HttpResponse<String> response = from(address, path);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void whoTriesTooManyTokensWaits() {
        for (int i = 0; i < 3; i++) {
            assertThat(withToken("guess-" + i).statusCode()).isEqualTo(401);
        }

        assertThat(withToken("guess").statusCode()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({"203.0.113.8, /api/public/invitations/link-requests", "203.0.113.9, /api/public/sign-up"})
    void whoHasTooManyMailsSentWaits(String address, String path) {
        for (int i = 0; i < 3; i++) {
            assertThat(posted(address, path).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> response = posted(address, path);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
        assertThat(from(address, path).statusCode()).isEqualTo(200);
    }

    @Test
    void addressesBehindATrustedProxyDoNotShareALimit() {
        for (int i = 0; i < 4; i++) {
            from("203.0.113.5", "/login");
        }

        assertThat(from("203.0.113.5", "/login").statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.6", "/login").statusCode()).isEqualTo(302);
    }

    @Test
    void whatACallerSaysBeforeTheProxyCountsForNothing() {
        for (int i = 0; i < 3; i++) {
            from("198.51.100." + i + ", 203.0.113.7", "/login");
        }

        assertThat(from("198.51.100.9, 203.0.113.7", "/login").statusCode()).isEqualTo(429);
    }

    private static HttpResponse<String> posted(String address, String path) {
        Browser browser = new Browser();
        return browser.send(browser.request(gateway.at(path), "Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> withToken(String token) {
        return from("203.0.113.4", "/api/portal/me", "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> from(String address, String path, String... headers) {
        Browser browser = new Browser();
        return browser.send(browser.request(gateway.at(path), headers)
                .header("X-Forwarded-For", address)
                .GET());
    }
}
