package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.parvis.localstack.operations.ParkedAggregate;

/** An event that can't be applied is shown to operations, costs nobody else anything, and can be tried again. */
class ParkedEventsIT extends SystemTest {

    private static final String SERVICE = "matter-service";
    private static final String PARKED = "/internal/operations/parked";
    private static final String TYPE = "io.parvis.request.teleported.v1";

    private final String subject = UUID.randomUUID().toString();

    @Test
    void anEventOfAnUnknownTypeIsShownAndTriedAgainWhileEverythingElseGoesOn() {
        ParkedAggregate poison = park();
        assertThat(poison.reason()).isEqualTo("unreadable: unknown type " + TYPE);
        assertThat(poison.topic()).isEqualTo("parvis.requests");

        Answer replay = parvis.operators().at(SERVICE).post(PARKED + "/" + poison.id() + "/replay", Map.of());

        assertThat(replay.status()).as(replay.body()).isEqualTo(200);
        assertThat(replay.text("/outcome")).isEqualTo("STILL_PARKED");
        assertThat(replay.text("/reason")).isEqualTo(poison.reason());
        assertThat(parvis.operators()
                        .at(SERVICE)
                        .get("/actuator/prometheus", "Accept", "text/plain")
                        .body())
                .containsPattern("parvis_events_parked\\{.*service=\"matter-service\".*} [1-9]")
                .containsPattern("parvis_events_replays_total\\{.*outcome=\"still_parked\".*} [1-9]");
        openMatter("claire", "Corporate matter");
    }

    @Test
    void whatIsParkedIsForOperationsOnlyAndNotRouted() {
        String events = PARKED + "/" + park().id() + "/events";

        assertThat(parvis.operators().at(SERVICE).get(events).text("/items/0/type"))
                .isEqualTo(TYPE);
        assertProblem(parvis.pastTheGateway("admin", SERVICE).get(events), 403);
        for (Program outside : List.of(parvis.operators().atTheGateway(), parvis.as("admin"))) {
            assertProblem(outside.get(events), 404);
            assertProblem(outside.get(PARKED), 404);
        }
        assertProblem(parvis.operators().atTheGateway().get("/api/main/matters"), 403);
        assertProblem(parvis.operators().at(SERVICE).get("/api/main/matters"), 403);
    }

    @Test
    void anIdUnderWhichNothingIsParkedIsRefusedInBothLanguages() {
        String replay = PARKED + "/" + UUID.randomUUID() + "/replay";
        Program operations = parvis.operators().at(SERVICE);

        Answer french = operations.post(replay, Map.of(), "Accept-Language", "fr");

        assertProblem(operations.post(replay, Map.of()), 404);
        assertProblem(french, 404);
        assertThat(french.text("/key")).isEqualTo("not-parked");
        assertThat(french.text("/detail")).contains("déjà été rejoués");
    }

    private ParkedAggregate park() {
        parvis.operators().publishUnknown("parvis.requests", subject, TYPE);
        return await("the event to be parked")
                .atMost(Duration.ofMinutes(1))
                .until(
                        () -> parvis.operators().parked(SERVICE).stream()
                                .filter(parked -> parked.subject().equals(subject) && parked.events() == 1)
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }
}
