package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class LogInIT {

    private static final String SESSION = "parvis-session";

    private final FakeKeycloak keycloak = Surroundings.shared().keycloak();
    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @Test
    void s19LeadsThroughKeycloakBackToWhereThePersonWas() {
        HttpResponse<String> started = browser.get(gateway.at("/login?returnTo=/matters/1?tab=notes"));
        HttpResponse<String> ended = comeBack(keycloak.logIn("claire", location(started)));

        assertThat(started.statusCode()).isEqualTo(302);
        assertThat(location(started).toString())
                .startsWith(keycloak.address() + "/realms/parvis/protocol/openid-connect/auth?")
                .contains("client_id=parvis-gateway", "code_challenge_method=S256", "nonce=", "state=");
        assertThat(ended.statusCode()).isEqualTo(302);
        assertThat(ended.headers().firstValue("Location")).contains("/matters/1?tab=notes");
        assertThat(browser.cookies()).containsKey(SESSION);
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        HttpResponse<String> ended = gateway.logIn(browser, "claire");

        assertThat(ended.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Domain");
    }

    @Test
    void theUsernameIsHandedOn() {
        HttpResponse<String> started = browser.get(gateway.at("/login?loginHint=claire%26prompt%3Dnone"));

        assertThat(location(started).getRawQuery())
                .contains("login_hint=claire%26prompt%3Dnone")
                .doesNotContain("&prompt=none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//elsewhere.example", "https://elsewhere.example", "/%5Celsewhere.example", "/%09/elsewhere"})
    void returningElsewhereIsRefused(String returnTo) {
        HttpResponse<String> response = browser.get(gateway.at("/login?returnTo=" + returnTo));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Location")).isEmpty();
        assertThat(response.body()).contains("\"key\":\"malformed-parameter\"");
    }

    @Test
    void aReturnIsGoodOnce() {
        HttpResponse<String> started = browser.get(gateway.at("/login"));
        URI back = keycloak.logIn("claire", location(started));
        comeBack(back);

        HttpResponse<String> again = comeBack(back);

        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/?login=failed");
    }

    @Test
    void aReturnIsOnlyGoodInTheBrowserThatStarted() {
        HttpResponse<String> started = new Browser().get(gateway.at("/login"));
        browser.get(gateway.at("/login"));

        HttpResponse<String> ended = comeBack(keycloak.logIn("mallory", location(started)));

        assertThat(ended.headers().firstValue("Location").orElseThrow()).endsWith("/?login=failed");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void anIdTokenForAnotherLoginIsRefused() {
        keycloak.forgetsNonce(true);
        HttpResponse<String> ended = gateway.logIn(browser, "claire");
        keycloak.forgetsNonce(false);

        assertThat(ended.headers().firstValue("Location").orElseThrow()).endsWith("/?login=failed");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
    }

    @Test
    void twoLoginsInOneBrowserDoNotDisturbEachOther() {
        URI first = keycloak.logIn("claire", location(browser.get(gateway.at("/login?returnTo=/first"))));
        URI second = keycloak.logIn("claire", location(browser.get(gateway.at("/login?returnTo=/second"))));

        assertThat(comeBack(second).headers().firstValue("Location")).contains("/second");
        assertThat(comeBack(first).headers().firstValue("Location")).contains("/first");
    }

    @Test
    void loggingInAgainReplacesTheSession() {
        gateway.logIn(browser, "claire");
        String first = browser.cookies().get(SESSION);
        gateway.logIn(browser, "claire");

        Browser thief = new Browser();
        thief.cookies().put(SESSION, first);
        assertThat(browser.cookies().get(SESSION)).isNotEqualTo(first);
        assertThat(thief.get(gateway.at("/api/portal/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void loggingOutEndsTheSessionHereAndAtKeycloak() {
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));
        String session = browser.cookies().get(SESSION);

        HttpResponse<String> response = browser.postFromPage(gateway.at("/logout"), "", "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(location(response).toString())
                .startsWith(keycloak.address() + "/realms/parvis/protocol/openid-connect/logout?")
                .contains("id_token_hint=ey", "client_id=parvis-gateway", "post_logout_redirect_uri=");
        assertThat(browser.cookies()).doesNotContainKey(SESSION);
        browser.cookies().put(SESSION, session);
        assertThat(browser.get(gateway.at("/api/portal/me")).statusCode()).isEqualTo(401);
    }

    @Test
    void scriptsAreToldWhereLoggingOutGoesOn() {
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));

        HttpResponse<String> response = browser.postFromPage(gateway.at("/logout"), "", "Accept", "application/json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith("{\"location\":\"" + keycloak.address());
    }

    @Test
    void anotherSiteCannotLogOutOrChangeAnything() {
        gateway.logIn(browser, "claire");
        service.answers(FakeService.json(200, "{}"));

        HttpResponse<String> logout = browser.post(gateway.at("/logout"), "");
        HttpResponse<String> change =
                browser.post(gateway.at("/api/portal/requests"), "{}", "Content-Type", "application/json");

        assertThat(logout.statusCode()).isEqualTo(403);
        assertThat(change.statusCode()).isEqualTo(403);
        assertThat(change.body()).contains("\"key\":\"csrf-token-missing\"");
        assertThat(service.arrived()).isEmpty();
        assertThat(browser.get(gateway.at("/api/portal/me")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void anotherSiteOrHostCannotChangeAnythingWithAProofThatItGotHoldOf(String origin) {
        gateway.logIn(browser, "claire");
        browser.get(gateway.at("/"));
        service.answers(FakeService.json(200, "{}"));

        HttpResponse<String> change =
                browser.postFromPage(gateway.at("/api/portal/requests"), "{}", "Sec-Fetch-Site", origin);
        HttpResponse<String> own =
                browser.postFromPage(gateway.at("/api/portal/requests"), "{}", "Sec-Fetch-Site", "same-origin");

        assertThat(change.statusCode()).isEqualTo(403);
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @Test
    void anInvitedPersonNeedsNoSession() {
        service.answers(FakeService.json(204, ""));

        HttpResponse<String> response = browser.post(
                gateway.at("/api/public/invitations/secret/password"), "{}", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(service.onlyArrived().headers()).doesNotContainKey("Authorization");
    }

    @Test
    void anonymousCallsOfTheApiAreRefusedAndNeverRedirected() {
        HttpResponse<String> response = browser.get(gateway.at("/api/portal/matters"), "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("Location")).isEmpty();
    }

    private HttpResponse<String> comeBack(URI back) {
        return browser.get(gateway.at(back.getRawPath() + "?" + back.getRawQuery()));
    }

    private static URI location(HttpResponse<String> response) {
        return URI.create(response.headers().firstValue("Location").orElseThrow());
    }
}
