package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** What a client's company opens and closes, in every service, within seconds: S23-S25. */
class ClientCompanyIT extends SystemTest {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    private final String name = unique("company");

    @Test
    void s25WhoLeavesACompanyLosesWhatTheyAskedForThere() {
        String old = register(name);
        NewClient client = NewClient.of(parvis, old);
        client.setPassword(client.invitation(1), 204);
        try (Browser browser = client.signedIn()) {
            Answer request = submit(browser);
            String path = "/api/portal/matters/" + awaitMatter(browser, request.text("/id"));

            client.moveTo(register(name + " too"));

            await("the old company's things to close")
                    .atMost(AT_MOST)
                    .until(() -> browser.get(path).status() == 404
                            && browser.get("/api/portal/requests/" + request.text("/id"))
                                            .status()
                                    == 404
                            && browser.get("/api/portal/matters")
                                    .json()
                                    .get("items")
                                    .isEmpty());
            assertThat(parvis.as("lawyer").get(path.replace("portal", "main")).text("/company/name"))
                    .isEqualTo(name);
            await("the team to be told that nobody follows it").atMost(AT_MOST).until(() -> isListedAsLeft(path));

            client.moveTo(old);
            await("them to open again")
                    .atMost(AT_MOST)
                    .until(() -> browser.get(path).status() == 200 && !isListedAsLeft(path));
        }
    }

    @Test
    void s25WhoMayKeepWhatWasTheirsKeepsThatAlone() {
        String old = register(name);
        share(old, "COMPANY");
        NewClient client = NewClient.of(parvis, old);
        NewClient colleague = NewClient.of(parvis, old);
        client.setPassword(client.invitation(1), 204);
        colleague.setPassword(colleague.invitation(1), 204);
        try (Browser browser = client.signedIn();
                Browser other = colleague.signedIn()) {
            String own = "/api/portal/matters/"
                    + awaitMatter(browser, submit(browser).text("/id"));
            String shared =
                    "/api/portal/matters/" + awaitMatter(other, submit(other).text("/id"));
            assertThat(browser.get(shared).status()).isEqualTo(200);

            client.moveTo(register(name + " too"), List.of(old));

            await("the colleague's things to close")
                    .atMost(AT_MOST)
                    .until(() -> browser.get(shared).status() == 404);
            assertThat(browser.get(own).status()).isEqualTo(200);
            assertThat(isListedAsLeft(own)).isFalse();
        }
    }

    @Test
    void mergedCompaniesAreOneInEveryService() {
        String merged = register(name);
        String heir = register(name + " Group");
        NewClient client = NewClient.of(parvis, merged);
        NewClient colleague = NewClient.of(parvis, heir);
        client.setPassword(client.invitation(1), 204);
        colleague.setPassword(colleague.invitation(1), 204);
        share(heir, name + " Group", "COMPANY");
        try (Browser browser = client.signedIn();
                Browser other = colleague.signedIn()) {
            String path = "/api/portal/matters/"
                    + awaitMatter(browser, submit(browser).text("/id"));
            assertThat(other.get(path).status()).isEqualTo(404);

            Answer answer = parvis.as("admin").post("/api/main/companies/" + merged + "/merge", Map.of("into", heir));

            assertThat(answer.text("/mergedInto")).as(answer.body()).isEqualTo(heir);
            await("the heir's members to see it")
                    .atMost(AT_MOST)
                    .until(() -> other.get(path).status() == 200);
            assertThat(browser.get(path).status()).isEqualTo(200);
            await("the client to belong to the heir")
                    .atMost(AT_MOST)
                    .until(() -> parvis.as("admin")
                            .get(client.path())
                            .text("/company/id")
                            .equals(heir));
            assertThat(browser.get(path).status()).isEqualTo(200);
            assertThat(parvis.as("lawyer").get(path.replace("portal", "main")).text("/company/name"))
                    .isEqualTo(name + " Group");
        }
    }

    @Test
    void s24ColleaguesSeeEachOthersMattersIfTheAdminSharesThem() {
        String company = register(name);
        NewClient one = NewClient.of(parvis, company);
        NewClient other = NewClient.of(parvis, company);
        one.setPassword(one.invitation(1), 204);
        other.setPassword(other.invitation(1), 204);
        try (Browser browser = one.signedIn();
                Browser colleague = other.signedIn()) {
            String path = "/api/portal/matters/"
                    + awaitMatter(browser, submit(browser).text("/id"));
            assertThat(colleague.get(path).status()).isEqualTo(404);

            share(company, "COMPANY");
            await("the colleague to see it")
                    .atMost(AT_MOST)
                    .until(() -> colleague.get(path).status() == 200);

            share(company, "WATCHERS");
            await("the colleague to see it no longer")
                    .atMost(AT_MOST)
                    .until(() -> colleague.get(path).status() == 404);
        }
    }

    /** Whether the team is shown a matter among those whose requester is gone; the tests' own are among the newest. */
    private boolean isListedAsLeft(String path) {
        Answer list = parvis.as("lawyer").get("/api/main/matters?limit=100&requesterGone=true");
        assertThat(list.status()).as(list.body()).isEqualTo(200);
        return list.json()
                .get("items")
                .valueStream()
                .anyMatch(matter -> path.endsWith("/" + matter.get("id").asString()));
    }

    private String register(String company) {
        return parvis.as("admin")
                .post("/api/main/companies", Map.of("name", company))
                .text("/id");
    }

    private void share(String company, String sharing) {
        share(company, name, sharing);
    }

    private void share(String company, String name, String sharing) {
        String path = "/api/main/companies/" + company;
        String seen = parvis.as("admin").get(path).header("ETag").orElseThrow();
        Answer shared = parvis.as("admin").put(path, Map.of("name", name, "sharing", sharing), seen);
        assertThat(shared.text("/sharing")).as(shared.body()).isEqualTo(sharing);
    }

    private Answer submit(Browser browser) {
        Answer request = browser.post(
                "/api/portal/requests",
                requestType("claire", "Corporate matter")
                        .filledIn(Map.of("subject", "Lease of " + name, "description", "In June.")));
        assertThat(request.status()).as(request.body()).isEqualTo(201);
        return request;
    }

    private static String awaitMatter(Browser browser, String requestId) {
        return await("the matter of request " + requestId)
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> browser.get("/api/portal/matters")
                                .json()
                                .get("items")
                                .valueStream()
                                .filter(matter ->
                                        matter.path("requestId").asString("").equals(requestId))
                                .map(matter -> matter.get("id").asString())
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }
}
