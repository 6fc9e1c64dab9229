package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What bad input gets: a clear problem, and nothing half done. */
class BadInputIT extends SystemTest {

    @Test
    void wrongAnswersAreNamedOneByOneAndNothingIsStored() {
        int before = parvis.as("otto")
                .get("/api/portal/requests")
                .json()
                .get("items")
                .size();

        Answer missing = submit("otto", "Corporate matter", Map.of("subject", "Only a subject"));
        Answer unknown =
                submit("otto", "Corporate matter", Map.of("subject", "S", "description", "D", "salary", "a lot"));
        Answer wrong = submit("otto", "Corporate matter", Map.of("subject", 7, "description", "D"));

        assertProblem(missing, 422);
        assertThat(pointers(missing)).contains("/answers/description");
        assertProblem(unknown, 422);
        assertThat(pointers(unknown)).contains("/answers/salary");
        assertProblem(wrong, 422);
        assertThat(pointers(wrong)).contains("/answers/subject");
        assertThat(parvis.as("otto")
                        .get("/api/portal/requests")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(before);
    }

    @Test
    void anUnknownRequestTypeIsRefused() {
        Answer answer = parvis.as("otto")
                .post(
                        "/api/portal/requests",
                        new RequestType(UUID.randomUUID().toString(), 1).filledIn(Map.of("subject", "S")));

        assertProblem(answer, 422);
        assertThat(pointers(answer)).contains("/requestTypeId");
    }

    @Test
    void aFormWithoutItsVersionIsRefusedAndNothingIsStored() {
        String key = unique("versionless");
        RequestType type = requestType("otto", "Corporate matter");
        Map<String, Object> answers = Map.of("subject", key, "description", "D");

        Answer refused = parvis.as("otto")
                .post(
                        "/api/portal/requests",
                        Map.of("requestTypeId", type.id(), "answers", answers),
                        "Idempotency-Key",
                        key);

        assertProblem(refused, 422);
        assertThat(pointers(refused)).containsExactly("/requestTypeVersion");
        assertThat(refused.text("/errors/0/key")).isEqualTo("required");
        assertThat(parvis.as("otto").get("/api/portal/requests?q=" + key).json().get("items"))
                .isEmpty();
        Answer complete =
                parvis.as("otto").post("/api/portal/requests", type.filledIn(answers), "Idempotency-Key", key);
        assertThat(complete.status()).as(complete.body()).isEqualTo(201);
    }

    @Test
    void theSameNameInAnotherCaseIsTaken() {
        String name = unique("grace");
        assertThat(invite(name, name + "@acme.example").status()).isEqualTo(201);

        Answer sameUsername = invite(name.toUpperCase(Locale.ROOT), unique("other") + "@acme.example");
        Answer sameEmail = invite(unique("other"), name.toUpperCase(Locale.ROOT) + "@ACME.example");

        assertProblem(sameUsername, 409);
        assertThat(sameUsername.text("/key")).isEqualTo("username-taken");
        assertProblem(sameEmail, 409);
        assertThat(sameEmail.text("/key")).isEqualTo("email-taken");
    }

    @Test
    void aDoubleClickMakesOneRequest() {
        String key = UUID.randomUUID().toString();
        RequestType type = requestType("otto", "Corporate matter");
        Map<String, Object> body = type.filledIn(Map.of("subject", "Twice " + key, "description", "The same click"));

        Answer first = parvis.as("otto").post("/api/portal/requests", body, "Idempotency-Key", key);
        Answer second = parvis.as("otto").post("/api/portal/requests", body, "Idempotency-Key", key);
        Answer other = parvis.as("otto")
                .post(
                        "/api/portal/requests",
                        type.filledIn(Map.of("subject", "Another", "description", "Another")),
                        "Idempotency-Key",
                        key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertProblem(other, 422);
    }

    @Test
    void anInventedInvitationIsUnknown() {
        Answer answer = parvis.anonymous().get("/api/public/invitations/" + UUID.randomUUID());

        assertProblem(answer, 404);
        assertThat(answer.text("/key")).isEqualTo("invitation-unknown");
    }

    @Test
    void aPasswordThatKeycloakRefusesIsAFieldErrorAndTheLinkStaysValid() {
        String name = unique("linus");
        invite(name, name + "@acme.example");
        String invitation = "/api/public"
                + parvis.mailbox().awaitInvitation(name + "@acme.example").invitation();

        Answer tooShort = parvis.anonymous().post(invitation + "/password", Map.of("password", "short"));

        assertProblem(tooShort, 422);
        assertThat(pointers(tooShort)).contains("/password");
        assertThat(parvis.anonymous().get(invitation).status()).isEqualTo(200);
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        String tooLarge = "{\"requestTypeId\":\"" + "x".repeat(12 * 1024 * 1024) + "\"}";

        assertProblem(parvis.as("otto").postRaw("/api/portal/requests", tooLarge), 413);
    }

    @Test
    void brokenJsonIsMalformed() {
        assertProblem(parvis.as("otto").postRaw("/api/portal/requests", "{\"requestTypeId\":"), 400);
    }

    @Test
    void problemsSpeakTheAskersLanguage() {
        Answer english = parvis.as("otto").get("/api/portal/matters/" + UUID.randomUUID(), "Accept-Language", "en");
        Answer french = parvis.as("otto").get("/api/portal/matters/" + UUID.randomUUID(), "Accept-Language", "fr");

        assertThat(english.text("/key")).isEqualTo(french.text("/key"));
        assertThat(english.text("/title")).isNotEqualTo(french.text("/title"));
    }

    @Test
    void aForgedPostFromAnotherSiteIsRefused() {
        try (Browser browser = parvis.browser()) {
            browser.logIn("otto", parvis.demoPassword(), "/");

            assertProblem(browser.postWithoutToken("/api/portal/requests", Map.of()), 403);
        }
    }

    private Answer invite(String username, String email) {
        return parvis.as("admin")
                .post(
                        "/api/main/clients",
                        Map.of(
                                "firstName", "Test",
                                "lastName", "Person",
                                "username", username,
                                "email", email,
                                "accessType", "CLIENT"));
    }

    private static List<String> pointers(Answer problem) {
        JsonNode errors = problem.json().path("errors");
        return errors.valueStream()
                .map(error -> error.get("pointer").asString())
                .toList();
    }
}
