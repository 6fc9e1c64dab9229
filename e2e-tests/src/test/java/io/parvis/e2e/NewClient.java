package io.parvis.e2e;

import static io.parvis.e2e.SystemTest.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client whom an admin added for one test.
 *
 * @param path of the client in the main application
 */
record NewClient(Parvis parvis, String username, String email, String path) {

    private static final String PASSWORD = "a long enough phrase";

    private static final List<String> PORTAL =
            List.of("/api/portal/me", "/api/portal/requests", "/api/portal/matters", "/api/portal/contracts");

    /** Adds a client of a company. */
    static NewClient of(Parvis parvis, String companyId) {
        return of(parvis, companyId, unique("vera"));
    }

    /** Adds a client of a company who is to be called like this. */
    static NewClient of(Parvis parvis, String companyId, String username) {
        String email = username + "@acme.example";
        Answer added = parvis.as("admin").post("/api/main/clients", form(username, email, companyId));
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        return new NewClient(parvis, username, email, added.header("Location").orElseThrow());
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The link of the last of so many invitations. */
    String invitation(int count) {
        return await("invitation %d of %s".formatted(count, username))
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> parvis.mailbox().to(email).stream()
                                .filter(mail -> mail.text().contains("/invitations/"))
                                .map(Mail::invitation)
                                .distinct()
                                .toList(),
                        links -> links.size() == count)
                .getLast();
    }

    void setPassword(String invitation, int expected) {
        Answer answer = parvis.anonymous().post("/api/public" + invitation + "/password", Map.of("password", PASSWORD));
        assertThat(answer.status()).as(answer.body()).isEqualTo(expected);
    }

    /** What the admin does to them, such as {@code ban}. */
    Answer undergo(String action, Map<String, Object> body) {
        return parvis.as("admin").post(path + "/" + action, body);
    }

    /** What the admin is answered who deletes the client as they are at this moment. */
    Answer delete() {
        Program admin = parvis.as("admin");
        return admin.delete(path, admin.get(path).header("ETag").orElse("*"));
    }

    /** Edits the client to belong to another company. */
    void moveTo(String companyId) {
        moveTo(companyId, List.of());
    }

    /** Edits the client to belong to another company, and to keep what is theirs at these. */
    void moveTo(String companyId, List<String> kept) {
        String seen = parvis.as("admin").get(path).header("ETag").orElseThrow();
        Map<String, Object> form = form(username, email, companyId);
        form.put("keptCompanyIds", kept);
        Answer moved = parvis.as("admin").put(path, form, seen);
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
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

    /** Waits until every page of the portal answers like this. */
    static void awaitAnswers(Browser browser, Duration atMost, int status) {
        await("%d on every page of the portal".formatted(status))
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> PORTAL.stream().allMatch(page -> browser.get(page).status() == status));
    }

    private boolean logIn(Browser browser) {
        return browser.logIn(username, PASSWORD, "/").getUrl().getPath().equals("/");
    }

    private static Map<String, Object> form(String username, String email, String companyId) {
        return new HashMap<>(Map.of(
                "firstName",
                "Vera",
                "lastName",
                "Blum",
                "username",
                username,
                "email",
                email,
                "accessType",
                "BOTH",
                "companyId",
                companyId));
    }
}
