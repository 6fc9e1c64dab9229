package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Open pages are told what changes while it happens, of what their readers may see: S26, S37, S53, S58. */
class LiveStreamIT extends SystemTest {

    private static final String PORTAL = "/api/portal/stream";
    private static final String MAIN = "/api/main/stream";

    @Test
    void s58BothSidesHearOfAMatterAndStrangersHearNothing() {
        try (LivePage claire = live("claire", PORTAL);
                LivePage otto = live("otto", PORTAL);
                LivePage nina = live("nina", PORTAL);
                LivePage lawyer = live("lawyer", MAIN)) {
            Opened opened = openMatter("claire", "Corporate matter");
            claire.awaitChanges("REQUEST", opened.requestId(), 3);
            claire.awaitChanges("MATTER", opened.matterId(), 1);
            lawyer.awaitChanges("REQUEST", opened.requestId(), 3);
            lawyer.awaitChanges("MATTER", opened.matterId(), 1);

            moveOn(opened.matterId());
            claire.awaitChanges("MATTER", opened.matterId(), 2);
            lawyer.awaitChanges("MATTER", opened.matterId(), 2);

            otto.awaitChanges("REQUEST", requestOf("otto"), 1);
            nina.awaitHeartbeat();
            assertThat(heardBy(otto, nina))
                    .noneMatch(line -> line.contains(opened.requestId()) || line.contains(opened.matterId()));
            assertThat(heardBy(claire, lawyer))
                    .noneMatch(line -> line.contains(opened.canary()) || line.contains("Matter of"));
        }
    }

    @Test
    void s26TheStreamOfOneWhoIsBannedEnds() {
        NewClient client = NewClient.of(parvis, parvis.companyId("Acme"));
        client.setPassword(client.invitation(1), 204);
        String token = client.token();
        Program program = new Program(parvis.gateway(), () -> token);
        await("notification-service to know them")
                .atMost(Duration.ofSeconds(20))
                .until(() -> program.get("/api/portal/notifications/none").status() == 404);
        try (LivePage page = program.live(PORTAL).awaitReady()) {
            assertThat(client.undergo("ban", Map.of("reason", "Said too much")).status())
                    .isEqualTo(200);

            page.awaitEnd(Duration.ofSeconds(15));
            assertProblem(program.get(PORTAL), 401);
        }
    }

    private LivePage live(String username, String path) {
        LivePage page = parvis.as(username).live(path);
        assertThat(page.status()).isEqualTo(200);
        return page.awaitReady();
    }

    private void moveOn(String matterId) {
        Answer moved =
                parvis.as("lawyer").post("/api/main/matters/" + matterId + "/status", Map.of("status", "UNDER_REVIEW"));
        assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    }

    private String requestOf(String username) {
        Answer request = submit(username, "Corporate matter", Map.of("subject", "Another", "description", "D"));
        assertThat(request.status()).as(request.body()).isEqualTo(201);
        return request.text("/id");
    }

    private static List<String> heardBy(LivePage... pages) {
        return Stream.of(pages).flatMap(page -> page.lines().stream()).toList();
    }
}
