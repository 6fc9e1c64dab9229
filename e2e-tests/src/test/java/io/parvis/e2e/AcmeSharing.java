package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What colleagues at Acme share, turned for one test and back, with paul as claire's manager meanwhile.
 *
 * @param ofClaire paths of what claire asked for in each service, by which it is seen that the service knows
 * @param ofPaul   the same of paul
 */
record AcmeSharing(Parvis parvis, List<String> ofClaire, List<String> ofPaul) implements AutoCloseable {

    private static final List<String> KEPT =
            List.of("firstName", "lastName", "username", "email", "accessType", "language", "timeZone");

    AcmeSharing {
        manage(parvis, parvis.as("paul").get("/api/portal/me").text("/id"));
    }

    /** Turns it, and waits until every service goes by it. */
    void turn(String sharing) {
        set(sharing);
        await("what Acme shares to be " + sharing)
                .atMost(Duration.ofMinutes(1))
                .until(() -> isSeen("paul", ofClaire, !sharing.equals("WATCHERS"))
                        && isSeen("claire", ofPaul, sharing.equals("COMPANY")));
    }

    private boolean isSeen(String username, List<String> paths, boolean seen) {
        return paths.stream().allMatch(path -> parvis.as(username).get(path).status() == (seen ? 200 : 404));
    }

    private void set(String sharing) {
        String path = "/api/main/companies/" + parvis.companyId("Acme");
        Answer seen = parvis.as("admin").get(path);
        List<String> domains = seen.json()
                .get("mailDomains")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Map<String, Object> form = Map.of("name", "Acme", "sharing", sharing, "mailDomains", domains);
        put(parvis, path, form, seen);
    }

    private static void manage(Parvis parvis, String... manager) {
        String path =
                "/api/main/clients/" + parvis.as("claire").get("/api/portal/me").text("/id");
        Answer seen = parvis.as("admin").get(path);
        Map<String, Object> form = new HashMap<>();
        KEPT.forEach(field -> form.put(field, seen.text("/" + field)));
        form.put("companyId", seen.text("/company/id"));
        Stream.of(manager).forEach(id -> form.put("managerId", id));
        put(parvis, path, form, seen);
    }

    private static void put(Parvis parvis, String path, Map<String, Object> form, Answer seen) {
        Answer answer = parvis.as("admin").put(path, form, seen.header("ETag").orElseThrow());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Override
    public void close() {
        turn("WATCHERS");
        manage(parvis);
    }
}
