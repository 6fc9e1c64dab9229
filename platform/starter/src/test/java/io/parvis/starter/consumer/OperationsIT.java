package io.parvis.starter.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import io.parvis.starter.backing.TestBroker;
import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleKeycloak;

/** What those who run a service see of its consumers over HTTP: parked events and measures. */
@ExtendWith(OutputCaptureExtension.class)
class OperationsIT {

    private static final String PARKED = "/internal/operations/parked";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private static TestBroker broker;
    private static ConfigurableApplicationContext service;
    private static Publisher publisher;
    private static Journal journal;
    private static SampleClient client;
    private static String token;

    private final String letter = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        broker = TestBroker.start();
        broker.createTopics(Set.of("test.letters", "test.letters.state"));
        service = TrackingService.startWithHttp(broker.address());
        publisher = new Publisher(broker.address());
        journal = service.getBean(Journal.class);
        client = new SampleClient(service.getEnvironment());
        token = accountToken("operations");
    }

    @AfterAll
    static void stop() {
        publisher.close();
        service.close();
        broker.stop();
    }

    @Test
    void showWhatIsParkedAndNeverItsContent() {
        JsonNode parked = park("Paris", "Lyon");

        Answer shown = get("/" + id(parked));
        JsonNode event = get("/" + id(parked) + "/events?limit=1").json().at("/items/0");

        assertThat(parked.propertyNames())
                .containsExactlyInAnyOrder("id", "consumer", "topic", "subject", "since", "reason", "events");
        assertThat(id(parked)).matches("[0-9a-f-]{36}");
        assertThat(shown.json()).isEqualTo(parked);
        assertThat(parked.path("reason").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(parked.path("events").asInt()).isEqualTo(2);
        assertThat(event.path("id").asString()).isEqualTo(letter + "1");
        assertThat(event.path("type").asString()).isEqualTo("test.letter.moved.v1");
        assertThat(event.path("sequence").asInt()).isEqualTo(1);
        assertThat(event.path("time").asString()).isEqualTo("2026-11-22T10:00:00Z");
        assertThat(shown.text() + event).doesNotContain("Paris", "Lyon", "a bug");
    }

    @Test
    void replayAndWriteDownWhoDidIt(CapturedOutput output) {
        String id = id(park("Paris", "Lyon"));

        Answer again = replay(id);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(JSON.readTree("""
            {"outcome": "STILL_PARKED", "applied": 0, "reason": "java.lang.IllegalStateException"}
            """));
        journal.workFor(letter);
        assertThat(replay(id).json()).isEqualTo(JSON.readTree("{\"outcome\": \"APPLIED\", \"applied\": 2}"));

        assertThat(journal.places(letter)).containsExactly("Paris", "Lyon");
        assertThat(output.getOut().lines().filter(line -> line.contains(id) && line.contains("INFO")))
                .hasSize(2)
                .anyMatch(line -> line.contains(
                        "operations had tracking replay %s of test.letters, parked as %s: APPLIED after 2 events"
                                .formatted(letter, id)));
        assertThat(prometheus())
                .containsPattern("parvis_events_replays_total\\{consumer=\"tracking\",outcome=\"applied\",.*} [1-9]")
                .containsPattern(
                        "parvis_events_replays_total\\{consumer=\"tracking\",outcome=\"still_parked\",.*} [1-9]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Nothing is parked under this id|It may have been replayed already. List what is parked now,",
                "fr|Rien n'est en attente sous cet identifiant|Les événements ont peut-être déjà été rejoués."
            })
    void refuseAReplayOfWhatWasReplayed(String language, String title, String detail) {
        String id = id(park("Paris"));
        journal.workFor(letter);
        assertThat(replay(id).status()).isEqualTo(200);

        Answer refused = replay(id, "Accept-Language", language);

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.key()).isEqualTo("not-parked");
        assertThat(refused.json().path("title").asString()).isEqualTo(title);
        assertThat(refused.json().path("detail").asString()).startsWith(detail);
        assertThat(get("/" + id).key()).isEqualTo("not-parked");
        assertThat(get("/" + id + "/events").key()).isEqualTo("not-parked");
    }

    @Test
    void refuseTheSecondOfTwoReplaysAtOnce() throws InterruptedException {
        String id = id(park("Paris"));
        CountDownLatch applying = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        journal.failFor(letter, () -> {
            applying.countDown();
            awaitQuietly(told);
            return new IllegalStateException("a bug");
        });
        Thread first = Thread.ofVirtual().start(() -> replay(id));
        assertThat(applying.await(A_WHILE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        Answer refused = replay(id, "Accept-Language", "fr");
        told.countDown();
        first.join();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.key()).isEqualTo("being-replayed");
        assertThat(refused.json().path("title").asString()).isEqualTo("Une relecture est en cours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/x", "/x/events"})
    void tellNobodyElse(String path) {
        assertThat(client.get(PARKED + path).status()).isEqualTo(401);
        for (String other : List.of("matter-service", "identity-service")) {
            Answer refused = client.get(PARKED + path, "Authorization", "Bearer " + accountToken(other));
            assertThat(refused.status()).isEqualTo(403);
        }
    }

    @Test
    void refuseToReplayForOtherServices() {
        String other = accountToken("matter-service");

        assertThat(client.post(PARKED + "/x/replay", "", "Authorization", "Bearer " + other)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refuseACursorOfAnotherList() {
        assertThat(get("?cursor=x").status()).isEqualTo(400);
        assertThat(get("?cursor=x").key()).isEqualTo("malformed-parameter");
    }

    @Test
    void haveTheirMeasuresFromTheStart() {
        assertThat(prometheus())
                .contains("parvis_events_duplicates_total{projection=\"places\"")
                .contains("parvis_events_gaps_total{consumer=\"tracking\"")
                .contains("parvis_events_parked{consumer=\"tracking\"")
                .contains("parvis_outbox_depth{collection=\"letters\"")
                .contains("parvis_outbox_age_seconds{collection=\"letters\"");
    }

    @Test
    void measureHowLateEventsAreApplied() {
        publisher.moved(letter, 1, "Paris");
        await().untilAsserted(() -> assertThat(journal.places(letter)).containsExactly("Paris"));

        await().untilAsserted(() -> assertThat(prometheus())
                .containsPattern("parvis_events_delay_seconds_count\\{consumer=\"tracking\".*} [1-9]")
                .contains("kafka_consumer_fetch_manager_records_lag_max{"));
    }

    @Test
    void measureHowFarAConsumerIsBehindThatWaits() {
        journal.failFor(letter, () -> new OwnerUnavailable("/parvis/letter-service", new IOException("refused")));
        publisher.moved(letter, 1, "Paris");
        publisher.moved(letter, 2, "Lyon");
        publisher.moved(letter, 3, "Nice");

        await().atMost(A_WHILE).until(() -> lag() == 3);
        journal.workFor(letter);
        await().atMost(A_WHILE).until(() -> lag() == 0);
        assertThat(journal.places(letter)).containsExactly("Paris", "Lyon", "Nice");
    }

    private static double lag() {
        Gauge lag = service.getBean(MeterRegistry.class)
                .find("parvis.consumers.lag")
                .tag("consumer", "tracking")
                .gauge();
        return lag == null ? Double.NaN : lag.value();
    }

    private JsonNode park(String... places) {
        journal.failFor(letter, () -> new IllegalStateException("a bug"));
        for (int i = 0; i < places.length; i++) {
            publisher.moved(letter, i + 1, places[i]);
        }
        return await().until(this::parked, found -> found.path("events").asInt(0) == places.length);
    }

    private JsonNode parked() {
        return get("?limit=100")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("subject").asString().equals(letter))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private static String id(JsonNode parked) {
        return parked.path("id").asString();
    }

    private static Answer get(String path) {
        return client.get(PARKED + path, "Authorization", "Bearer " + token);
    }

    private static Answer replay(String id) {
        return client.post(PARKED + "/" + id + "/replay", "", "Authorization", "Bearer " + token);
    }

    private static Answer replay(String id, String header, String value) {
        return client.post(PARKED + "/" + id + "/replay", "", "Authorization", "Bearer " + token, header, value);
    }

    private static String prometheus() {
        return client.get("/actuator/prometheus").text();
    }

    private static String accountToken(String account) {
        String audience = service.getEnvironment().getProperty("spring.application.name");
        return service.getBean(SampleKeycloak.class)
                .token(claims -> claims.audience(audience)
                        .subject("service-account-" + account)
                        .claim("azp", account));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
