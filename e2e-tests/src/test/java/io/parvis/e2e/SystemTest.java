package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;

/** A test of the whole running system, which all such tests share. */
abstract class SystemTest {

    Parvis parvis;

    @BeforeEach
    void theSystemRuns() {
        parvis = Parvis.running();
    }

    /** A request that became a matter; the canary stands in its answers and must stand nowhere else. */
    record Opened(String requestId, String matterId, String canary) {}

    static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.text("/key")).isNotBlank();
        assertThat(answer.text("/title")).isNotBlank();
    }

    static String withoutTrace(Answer answer) {
        return answer.status() + answer.body().replaceAll("\"(traceId|instance)\":\"[^\"]*\"", "");
    }

    RequestType requestType(String username, String typeName) {
        return RequestType.in(
                parvis.as(username).get("/api/portal/request-types").json(), typeName);
    }

    String typeId(String username, String typeName) {
        return requestType(username, typeName).id();
    }

    Answer submit(String username, String typeName, Map<String, Object> answers) {
        return parvis.as(username)
                .post("/api/portal/requests", requestType(username, typeName).filledIn(answers));
    }

    Opened openMatter(String username, String typeName) {
        String canary = unique("canary");
        Answer request = submit(
                username, typeName, Map.of("subject", "Matter of " + username, "description", "Secret: " + canary));
        assertThat(request.status()).as(request.body()).isEqualTo(201);
        String requestId = request.text("/id");
        return new Opened(requestId, awaitMatterOf(username, requestId), canary);
    }

    /** Waits until each person has one account in Keycloak that says what they are, and no account is nobody's. */
    void awaitNoDifferences() {
        await("accounts to be what people are")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(parvis.operators().accountDifferences()).isEmpty());
    }

    /** The id of the one matter that a request became. */
    String awaitMatterOf(String username, String requestId) {
        return awaitWorkOf(username, "/api/portal/matters", requestId);
    }

    /** The id of the one contract that a request became. */
    String awaitContractOf(String username, String requestId) {
        return awaitWorkOf(username, "/api/portal/contracts", requestId);
    }

    private String awaitWorkOf(String username, String list, String requestId) {
        return await("what request " + requestId + " became, in " + list)
                .atMost(Duration.ofMinutes(1))
                .until(() -> workOf(username, list, requestId), found -> found.size() == 1)
                .getFirst();
    }

    private List<String> workOf(String username, String list, String requestId) {
        Answer answer = parvis.as(username).get(list + "?limit=100");
        if (answer.status() != 200) {
            return List.of();
        }
        return answer.json()
                .get("items")
                .valueStream()
                .filter(work -> !work.path("type").asString("").equals("REQUEST"))
                .filter(work -> work.path("requestId").asString("").equals(requestId))
                .map(work -> work.get("id"))
                .map(JsonNode::asString)
                .toList();
    }
}
