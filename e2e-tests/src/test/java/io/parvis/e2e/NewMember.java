package io.parvis.e2e;

import static io.parvis.e2e.SystemTest.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A team member whom the admin added for one test.
 *
 * @param path of the member in the main application
 */
record NewMember(Parvis parvis, String username, String path) {

    private static final String PASSWORD = "a long enough phrase";

    private static final List<String> MAIN = List.of("/api/main/me", "/api/main/matters", "/api/main/contracts");

    /** Adds a member with one role, who has set a password. */
    static NewMember of(Parvis parvis, String role) {
        String username = unique("lars");
        Answer added = parvis.as("admin").post("/api/main/members", form(username, role));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String invitation = await("the invitation of " + username)
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> parvis.mailbox().to(username + "@firm.example").stream()
                                .map(Mail::invitation)
                                .toList(),
                        links -> !links.isEmpty())
                .getFirst();
        Answer set = parvis.anonymous().post("/api/public" + invitation + "/password", Map.of("password", PASSWORD));
        assertThat(set.status()).as(set.body()).isEqualTo(204);
        return new NewMember(parvis, username, added.header("Location").orElseThrow());
    }

    String email() {
        return username + "@firm.example";
    }

    /** What the admin does to them, such as {@code deactivate}. */
    Answer undergo(String action) {
        return parvis.as("admin").post(path + "/" + action, Map.of());
    }

    /** Edits the member to have another role. */
    void become(String role) {
        String seen = parvis.as("admin").get(path).header("ETag").orElseThrow();
        Answer edited = parvis.as("admin").put(path, form(username, role), seen);
        assertThat(edited.status()).as(edited.body()).isEqualTo(200);
    }

    /** A bearer token of theirs, once Keycloak lets them in. */
    String token() {
        return await("Keycloak to let %s in".formatted(username))
                .atMost(Duration.ofMinutes(1))
                .until(() -> parvis.tokens().ofPerson(Tokens.PROGRAMS, username, PASSWORD), Optional::isPresent)
                .orElseThrow();
    }

    /** A browser in which they have logged in, known to every service. */
    Browser signedIn() {
        Browser browser = parvis.browser();
        await("Keycloak to let %s in".formatted(username))
                .atMost(Duration.ofMinutes(1))
                .until(() -> logIn(browser));
        awaitAnswers(browser, Duration.ofMinutes(1), 200);
        return browser;
    }

    boolean canLogIn() {
        try (Browser browser = parvis.browser()) {
            return logIn(browser);
        }
    }

    /** Waits until every list of the main application answers like this. */
    static void awaitAnswers(Browser browser, Duration atMost, int status) {
        await("%d on every page of the main application".formatted(status))
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> MAIN.stream().allMatch(page -> browser.get(page).status() == status));
    }

    private boolean logIn(Browser browser) {
        return browser.logIn(username, PASSWORD, "/").getUrl().getPath().equals("/");
    }

    private static Map<String, Object> form(String username, String role) {
        return Map.of(
                "firstName",
                "Lars",
                "lastName",
                "Holm",
                "username",
                username,
                "email",
                username + "@firm.example",
                "roles",
                List.of(role));
    }
}
