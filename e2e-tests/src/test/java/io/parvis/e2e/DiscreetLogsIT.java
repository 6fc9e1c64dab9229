package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.htmlunit.util.Cookie;
import org.junit.jupiter.api.Test;

/** Logs are read by people who may not know what clients ask their lawyers: they hold nothing of it, whatever goes wrong. */
class DiscreetLogsIT extends SystemTest {

    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final String username = unique("zoe");
    private final String email = secret("an e-mail address", unique("zoe") + "@discreet.example");
    private final String firstName = secret("a first name", letters("Zephyrine"));
    private final String lastName = secret("a last name", letters("Quatrebarbes"));
    private final String password = secret("a password", unique("correct-horse"));

    @Test
    void holdNothingThatPeopleWroteAndNothingThatOpensADoor() {
        String invitation = secret("an invitation's token", invited());
        wrongPasswords(invitation);
        assertThat(parvis.anonymous()
                        .post(invitationPath(invitation) + "/password", Map.of("password", password))
                        .status())
                .isEqualTo(204);

        try (Browser browser = parvis.browser()) {
            browser.logIn(username, secret("a wrong password", unique("wrong-horse")), "/");
            browser.logIn(username, password, "/");
            browser.cookies().stream()
                    .filter(cookie -> cookie.getName().endsWith("session"))
                    .map(Cookie::getValue)
                    .forEach(value -> secret("a session", value));
            awaitKnown(browser);
            requests(browser);
        }
        secret("a bearer token", parvis.tokenOf("claire"));
        String forged = secret("a forged token", parvis.tokenOf("paul") + unique("forged"));
        parvis.anonymous().get("/api/portal/me", "Authorization", "Bearer " + forged);
        String invented = secret("an invented token", unique("invented"));
        parvis.anonymous().get(invitationPath(invented));
        parvis.anonymous().get(invitationPath(invitation));

        assertThat(secrets).containsKey("a session");
        Map<String, String> logs = parvis.logs();
        assertThat(logs)
                .containsKeys("gateway.log", "identity-service.log", "request-service.log", "matter-service.log")
                .hasEntrySatisfying(
                        "notification-service.log", log -> assertThat(log).contains("Started NotificationService"));
        logs.forEach((file, log) -> secrets.forEach((what, secret) ->
                assertThat(log.contains(secret)).as("%s in %s", what, file).isFalse()));
    }

    private String invited() {
        Map<String, Object> client = new HashMap<>(Map.of(
                "firstName", firstName,
                "lastName", lastName,
                "username", username,
                "email", email,
                "accessType", "BOTH",
                "companyId", parvis.companyId("Acme")));
        assertThat(parvis.as("admin").post("/api/main/clients", client).status())
                .isEqualTo(201);
        assertProblem(parvis.as("admin").post("/api/main/clients", client), 409);
        client.put("accessType", secret("a wrong access type", unique("emperor")));
        assertThat(parvis.as("admin").post("/api/main/clients", client).status())
                .isBetween(400, 422);
        client.put("email", secret("no e-mail address", unique("at-discreet")));
        assertThat(parvis.as("admin").post("/api/main/clients", client).status())
                .isBetween(400, 422);
        String path = parvis.mailbox().awaitInvitation(email).invitation();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void wrongPasswords(String invitation) {
        String path = invitationPath(invitation) + "/password";
        assertProblem(parvis.anonymous().post(path, Map.of("password", username.toUpperCase(Locale.ROOT))), 422);
        assertProblem(parvis.anonymous().post(path, Map.of("password", secret("a short password", "hrse9Xq"))), 422);
        assertProblem(
                parvis.anonymous().postRaw(path, "{\"password\": \"" + secret("half a password", unique("half"))), 400);
    }

    private static String invitationPath(String token) {
        return "/api/public/invitations/" + token;
    }

    private void awaitKnown(Browser browser) {
        await("the directory of request-service to know the client")
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.get("/api/portal/request-types").status() == 200);
    }

    private void requests(Browser browser) {
        RequestType type = requestType("claire", "Corporate matter");
        Map<String, Object> answers = Map.of(
                "subject", secret("a subject", unique("subject")),
                "description", secret("a description", unique("description")));
        Answer submitted = browser.post("/api/portal/requests", type.filledIn(answers));
        assertThat(submitted.status()).isEqualTo(201);
        assertProblem(browser.post("/api/portal/requests", type.filledIn(wrong())), 422);
        assertThat(browser.post(
                                "/api/portal/requests",
                                Map.of(
                                        "requestTypeId",
                                        type.id(),
                                        "requestTypeVersion",
                                        type.version(),
                                        "answers",
                                        secret("no answers", unique("none"))))
                        .status())
                .isBetween(400, 422);
        browser.get("/api/portal/matters?cursor=" + secret("a cursor", unique("cursor")));
        parvis.mailbox().awaitMail(email, mail -> mail.subject().contains(submitted.text("/number")));
        awaitMatter(browser, submitted.text("/id"));
    }

    private Map<String, Object> wrong() {
        return Map.of(
                "subject",
                secret("a long subject", unique("long") + "x".repeat(5000)),
                secret("an unknown question", unique("question")),
                secret("an answer to it", unique("answer")));
    }

    private static void awaitMatter(Browser browser, String requestId) {
        await("the matter")
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.get("/api/portal/requests/" + requestId)
                        .text("/status")
                        .equals("CONVERTED"));
    }

    /** What no log may hold. */
    private String secret(String what, String value) {
        secrets.put(what, value);
        return value;
    }

    /** A name that is no one else's, of letters only. */
    private static String letters(String name) {
        return name + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
