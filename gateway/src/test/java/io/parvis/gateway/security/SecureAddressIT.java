package io.parvis.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class SecureAddressIT {

    private static RunningGateway gateway;

    private final Browser browser = new Browser();

    @BeforeAll
    static void startBehindTls() {
        gateway = RunningGateway.start(
                Surroundings.shared().database(),
                Surroundings.shared().keycloak(),
                Surroundings.shared().service().address(),
                "--parvis.public-url=https://parvis.example",
                "--parvis.gateway.rate-limits.public-api.requests=3",
                "--parvis.gateway.rate-limits.signed-in.requests=5");
    }

    @AfterAll
    static void stop() {
        gateway.close();
    }

    @Test
    void cookiesBelongToThisHostOverTlsOnly() {
        HttpResponse<String> ended = gateway.logIn(browser, "claire");

        assertThat(ended.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("__Host-parvis-session="))
                .singleElement()
                .asString()
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(browser.get(gateway.at("/")).headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .allMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void nobodyMayFrameTheCardWhereNoOriginIsListed() {
        HttpResponse<String> card = browser.get(gateway.at("/card"));

        assertThat(card.statusCode()).isEqualTo(200);
        assertThat(card.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).endsWith("frame-ancestors 'none'"));
        assertThat(card.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void browsersRememberToUseTls() {
        assertThat(browser.get(gateway.at("/")).headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("max-age=31536000"));
    }

    @Test
    void metricsAreNotForTheWorld() {
        assertThat(browser.get(gateway.at("/actuator/prometheus")).statusCode()).isEqualTo(401);
        assertThat(browser.get(gateway.at("/actuator/health")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksThePublicSurfaceTooOftenWaits() {
        HttpResponse<String> response = null;
        for (int i = 0; i < 4; i++) {
            response = new Browser()
                    .get(
                            gateway.at("/api/public/invitations/guess-" + i),
                            "Accept-Language",
                            "fr",
                            "X-Forwarded-For",
                            "203.0.113." + i);
        }

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After").map(Integer::valueOf))
                .hasValueSatisfying(seconds -> assertThat(seconds).isBetween(1, 60));
        assertThat(response.body()).contains("\"key\":\"too-many-requests\"", "Trop de demandes");
    }

    @Test
    void onePersonsHasteDoesNotSlowAnother() {
        Browser other = new Browser();
        gateway.logIn(browser, "nina");
        gateway.logIn(other, "otto");
        int status = 0;
        for (int i = 0; i < 6; i++) {
            status = browser.get(gateway.at("/api/portal/me")).statusCode();
        }

        assertThat(status).isEqualTo(429);
        assertThat(other.get(gateway.at("/api/portal/me")).statusCode()).isEqualTo(200);
    }
}
