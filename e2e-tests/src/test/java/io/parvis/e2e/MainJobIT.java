package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The main job from end to end: S2, S5-S11, S31-S33, S38, S39, S41, S47, S55, S58, S87, S90, S91. */
class MainJobIT extends SystemTest {

    private static final String PASSWORD = "a long enough phrase";

    @Test
    void leadsFromTheInvitationToTheMatterThatBothSidesSee() {
        String name = unique("ada");
        String email = name + "@acme.example";

        Answer invited = parvis.as("admin")
                .post(
                        "/api/main/clients",
                        Map.of(
                                "firstName",
                                "Ada",
                                "lastName",
                                "Byron",
                                "username",
                                name,
                                "email",
                                email,
                                "accessType",
                                "BOTH",
                                "companyId",
                                parvis.companyId("Acme")));

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.text("/status")).isEqualTo("INVITED");
        assertThat(parvis.as("admin")
                        .get(invited.header("Location").orElseThrow())
                        .text("/username"))
                .isEqualTo(name);

        setPassword(parvis.mailbox().awaitInvitation(email).invitation());

        try (Browser browser = parvis.browser()) {
            HtmlPage home = browser.logIn(name, PASSWORD, "/");
            assertThat(home.getUrl().getPath()).isEqualTo("/");
            awaitSignedIn(browser);

            RequestType type =
                    RequestType.in(browser.get("/api/portal/request-types").json(), "Corporate matter");
            Answer submitted = browser.post(
                    "/api/portal/requests",
                    type.filledIn(
                            Map.of("subject", "Office in Lyon " + name, "description", "Eleven people move in June.")));
            assertThat(submitted.status()).isEqualTo(201);
            String requestId = submitted.text("/id");

            JsonNode matter = awaitMatter(browser, requestId);
            assertThat(matter.get("number").asString()).matches("MAT-\\d{4}-\\d{6}");
            assertThat(matter.get("name").asString()).isEqualTo("Office in Lyon " + name);
            assertThat(matter.get("kind").asString()).isEqualTo("CORPORATE");
            assertThat(matter.get("status").asString()).isEqualTo("SUBMITTED");

            bothSidesAreTold(
                    email, name, submitted.text("/number"), matter.get("number").asString());
            theTeamWorksAndTheClientSeesIt(browser, matter.get("id").asString());
            awaitConversion(browser, requestId, matter.get("number").asString());
        }
    }

    private void setPassword(String invitation) {
        String api = "/api/public" + invitation;
        assertThat(parvis.anonymous().get(api).status()).isEqualTo(200);
        assertThat(parvis.anonymous()
                        .post(api + "/password", Map.of("password", PASSWORD))
                        .status())
                .isEqualTo(204);
        assertThat(parvis.anonymous()
                        .post(api + "/password", Map.of("password", PASSWORD))
                        .status())
                .isEqualTo(410);
    }

    private static void awaitSignedIn(Browser browser) {
        await("the directory of request-service to know the client")
                .atMost(Duration.ofMinutes(1))
                .until(() -> browser.get("/api/portal/me").status() == 200
                        && browser.get("/api/portal/request-types").status() == 200);
    }

    private static JsonNode awaitMatter(Browser browser, String requestId) {
        return await("the matter of request " + requestId)
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> matters(browser).stream()
                                .filter(matter ->
                                        matter.path("requestId").asString("").equals(requestId))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static List<JsonNode> matters(Browser browser) {
        Answer answer = browser.get("/api/portal/matters");
        return answer.status() == 200 ? answer.json().get("items").valueStream().toList() : List.of();
    }

    private void bothSidesAreTold(String email, String name, String requestNumber, String matterNumber) {
        Mail confirmation =
                parvis.mailbox().awaitMail(email, mail -> mail.subject().contains(requestNumber));
        assertThat(confirmation.text()).contains("Office in Lyon " + name, "Eleven people move in June.");
        assertThat(confirmation.html()).contains("Eleven people move in June.");
        leadsToThePage(confirmation, name, PASSWORD, "/api/portal", requestNumber);

        for (String member : List.of("lawyer", "admin")) {
            Mail notice = parvis.mailbox()
                    .awaitMail(parvis.emailOf(member), mail -> mail.subject().contains(matterNumber));
            assertThat(notice.text()).contains("Office in Lyon " + name).doesNotContain("Eleven people");
            assertThat(notice.html()).doesNotContain("Eleven people");
            leadsToThePage(notice, member, parvis.demoPassword(), "/api/main", matterNumber);
        }
        assertThat(parvis.mailbox().to(parvis.emailOf("otto")))
                .noneMatch(mail -> mail.text().contains(name) || mail.text().contains(matterNumber));
    }

    /** The page asks the API for what stands at its own path; scripts don't run here, so the test asks what the page would. */
    private void leadsToThePage(Mail mail, String username, String password, String api, String number) {
        try (Browser reader = parvis.browser()) {
            HtmlPage page = reader.logInAt(mail.page(), username, password);

            assertThat(page.getWebResponse().getStatusCode()).isEqualTo(200);
            assertThat(page.getElementById("thing")).isNotNull();
            assertThat(reader.get(api + page.getUrl().getPath()).text("/number"))
                    .isEqualTo(number);
        }
    }

    private void theTeamWorksAndTheClientSeesIt(Browser browser, String matterId) {
        Answer seenByTeam = parvis.as("lawyer").get("/api/main/matters/" + matterId);
        assertThat(seenByTeam.status()).isEqualTo(200);
        assertThat(seenByTeam.text("/company/name")).isEqualTo("Acme");

        Answer changed =
                parvis.as("lawyer").post("/api/main/matters/" + matterId + "/status", Map.of("status", "UNDER_REVIEW"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(browser.get("/api/portal/matters/" + matterId).text("/status"))
                .isEqualTo("UNDER_REVIEW");
    }

    private static void awaitConversion(Browser browser, String requestId, String matterNumber) {
        await("the request to name its matter").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            Answer request = browser.get("/api/portal/requests/" + requestId);
            assertThat(request.text("/status")).isEqualTo("CONVERTED");
            assertThat(request.text("/became/number")).isEqualTo(matterNumber);
        });
    }
}
