package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import io.parvis.e2e.Load.Acknowledged;

/** Several of each service: who is restarted in turn, or leaves and comes, costs nobody a request or a sign-in. */
@Tag("faults")
class ReplicasIT extends SystemTest {

    private static final Logger log = LoggerFactory.getLogger(ReplicasIT.class);
    private static final String[] REPLICATED = {"request-service", "matter-service"};
    private static final List<String> CLIENTS = List.of("claire", "paul", "otto");

    @AfterEach
    void oneOfEachAgain() {
        parvis.scaleDown(REPLICATED);
        parvis.awaitHealthy();
    }

    @Test
    void aRollingRestartUnderLoadFailsNoRequestAndLosesNone() {
        parvis.scaleUp(REPLICATED);
        Load load = new Load();
        try (load) {
            CLIENTS.forEach(client -> load.add(client, parvis.as(client), requestType(client, "Corporate matter")));
            for (String service : REPLICATED) {
                parvis.roll(service);
            }
            parvis.scaleDown(REPLICATED);
        }

        log.info("Under load: {}", load.outcomes());
        assertThat(load.outcomes().keySet()).allMatch(outcome -> outcome.endsWith(" 200") || outcome.endsWith(" 201"));
        assertThat(load.acknowledged()).hasSizeGreaterThan(20);
        eachHasOneMatter(load.acknowledged());
    }

    @Test
    void aSignInSurvivesARestartOfTheGateway() {
        try (Browser browser = parvis.browser()) {
            browser.logIn("paul", parvis.demoPassword(), "/");
            assertThat(browser.get("/api/portal/me").status()).isEqualTo(200);

            parvis.restart("gateway");

            assertThat(browser.get("/api/portal/me").text("/username")).isEqualTo("paul");
            Map<String, Object> request = requestType("paul", "Corporate matter")
                    .filledIn(Map.of("subject", "After the restart", "description", "D"));
            assertThat(browser.postWithoutToken("/api/portal/requests", request).status())
                    .isEqualTo(403);
            assertThat(browser.post("/api/portal/requests", request).status()).isEqualTo(201);
        }
    }

    private void eachHasOneMatter(List<Acknowledged> acknowledged) {
        Map<String, List<String>> byClient = acknowledged.stream()
                .collect(Collectors.groupingBy(
                        Acknowledged::username, Collectors.mapping(Acknowledged::requestId, Collectors.toList())));
        byClient.forEach((client, requests) -> {
            await("a matter for each request of " + client)
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(requestsWithMatters(client)).containsAll(requests));
            assertThat(requestsWithMatters(client)).doesNotHaveDuplicates();
        });
    }

    /** The request of each matter that a client sees, page by page. */
    private List<String> requestsWithMatters(String client) {
        List<String> requests = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = parvis.as(client)
                    .get("/api/portal/matters?limit=100" + cursor)
                    .json();
            page.get("items")
                    .forEach(matter -> requests.add(matter.path("requestId").asString("")));
            cursor = page.get("nextCursor").isNull()
                    ? null
                    : "&cursor=" + page.get("nextCursor").asString();
        } while (cursor != null);
        return requests;
    }
}
