package io.parvis.e2e;

import static io.parvis.e2e.SystemTest.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * Somebody who signed up for one test.
 *
 * @param email what the sign-up is found by
 */
record Newcomer(Parvis parvis, String username, String email) {

    private static final String PASSWORD = "a long enough phrase";

    /** Signs up with an address of this domain. */
    static Newcomer signUp(Parvis parvis, String domain) {
        String username = unique("nora");
        Newcomer newcomer = new Newcomer(parvis, username, username + "@" + domain);
        assertThat(newcomer.signUp().status()).isEqualTo(202);
        return newcomer;
    }

    /** Fills in the form, once more perhaps. */
    Answer signUp() {
        return parvis.anonymous()
                .post(
                        "/api/public/sign-up",
                        Map.of(
                                "firstName",
                                "Nora <script>",
                                "lastName",
                                "=Lind",
                                "username",
                                username,
                                "email",
                                email,
                                "company",
                                "Somewhere else"));
    }

    /** The id of the sign-up, once an admin finds it with this status. */
    String awaitId(String status) {
        return await("the sign-up of %s to be %s".formatted(email, status))
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> listed(status)
                                .filter(signUp -> signUp.get("email").asString().equals(email))
                                .map(signUp -> signUp.get("id").asString())
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** Sets the password by the link that was mailed, and logs in. */
    Browser setPasswordAndLogIn() {
        String link = parvis.mailbox().awaitInvitation(email).invitation();
        Answer set = parvis.anonymous().post("/api/public" + link + "/password", Map.of("password", PASSWORD));
        assertThat(set.status()).as(set.body()).isEqualTo(204);
        Browser browser = parvis.browser();
        await("Keycloak to let %s in".formatted(username))
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.logIn(username, PASSWORD, "/")
                        .getUrl()
                        .getPath()
                        .equals("/"));
        NewClient.awaitAnswers(browser, Duration.ofMinutes(1), 200);
        return browser;
    }

    /** The client that they are, as an admin finds them. */
    Optional<JsonNode> asClient() {
        List<JsonNode> found = parvis.as("admin")
                .get("/api/main/clients?q=" + username)
                .json()
                .get("items")
                .valueStream()
                .toList();
        return found.stream().findFirst();
    }

    private Stream<JsonNode> listed(String status) {
        return parvis.as("admin")
                .get("/api/main/sign-ups?status=" + status)
                .json()
                .get("items")
                .valueStream();
    }
}
