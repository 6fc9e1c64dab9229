package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.parvis.localstack.Addresses;

/**
 * A session that ends at Keycloak ends at Parvis: Keycloak tells the gateway (OpenID Connect Back-Channel Logout 1.0), long before the gateway would
 * find out when it refreshes a token.
 */
class EndedSessionIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);
    private static final String USERS = "/admin/realms/parvis/users";
    private static final String ME = "/api/portal/me";

    @Test
    void whoLogsOutOfAnotherApplicationIsLoggedOutOfThePortalInThatBrowserAlone() {
        try (Browser browser = signedIn();
                Browser phone = signedIn()) {
            browser.logOutAt(parvis.keycloak().resolve("/realms/parvis/protocol/openid-connect/logout"));

            await("the portal to be closed").atMost(AT_MOST).until(() -> isClosed(browser));
            assertThat(phone.get(ME).status()).isEqualTo(200);
        }
    }

    @Test
    void whomKeycloakLogsOutIsLoggedOutOfThePortalInEveryBrowser() {
        try (Browser browser = signedIn();
                Browser phone = signedIn()) {
            endSessionsOf("otto");

            await("the portal to be closed in both").atMost(AT_MOST).until(() -> isClosed(browser) && isClosed(phone));
            assertThat(parvis.as("otto").get(ME).status()).isEqualTo(200);
        }
    }

    private Browser signedIn() {
        Browser browser = parvis.browser();
        browser.logIn("otto", parvis.demoPassword(), "/");
        assertThat(browser.get(ME).status()).isEqualTo(200);
        return browser;
    }

    private static boolean isClosed(Browser browser) {
        return browser.get(ME).status() == 401;
    }

    private void endSessionsOf(String username) {
        String account = "identity-service";
        String token = parvis.tokens().ofAccount(account, Addresses.accountSecret(account));
        Program keycloak = new Program(parvis.keycloak(), () -> token);
        String user = keycloak.get(USERS + "?exact=true&username=" + username).text("/0/id");
        assertThat(keycloak.post(USERS + "/" + user + "/logout", Map.of()).status())
                .isEqualTo(204);
    }
}
