package io.parvis.starter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
class RequestArgumentsTests {

    private static final String THING = "{\"name\":\"a thing\"}";

    @Autowired
    private SampleClient client;

    @Autowired
    private SampleKeycloak keycloak;

    @Test
    void aCommandWithoutAKeyIsNewEachTime() {
        Answer first = post("/api/portal/things", THING);
        Answer second = post("/api/portal/things", THING);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().path("id")).isNotEqualTo(second.json().path("id"));
        assertThat(first.json().path("fingerprint").isNull()).isTrue();
        assertThat(first.json().path("actor").asString()).isEqualTo("person:claire");
    }

    @Test
    void aRepeatedCommandHasTheSameIdAndFingerprint() {
        Answer first = post("/api/portal/things", THING, "Idempotency-Key", "k-1");
        Answer second = post("/api/portal/things", THING, "Idempotency-Key", "k-1");

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(first.json().path("fingerprint").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void anotherBodyUnderTheSameKeyHasAnotherFingerprint() {
        Answer first = post("/api/portal/things", THING, "Idempotency-Key", "k-2");
        Answer second = post("/api/portal/things", "{\"name\":\"another\"}", "Idempotency-Key", "k-2");

        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(second.json().path("fingerprint")).isNotEqualTo(first.json().path("fingerprint"));
    }

    @Test
    void theSameKeyOnAnotherRouteIsAnotherCommand() {
        Answer added = post("/api/portal/things", THING, "Idempotency-Key", "k-3");
        Answer closed = post("/api/portal/things/7/close", THING, "Idempotency-Key", "k-3");
        Answer closedToo = post("/api/portal/things/8/close", THING, "Idempotency-Key", "k-3");

        assertThat(closed.json().path("id")).isNotEqualTo(added.json().path("id"));
        assertThat(closedToo.json().path("fingerprint"))
                .isNotEqualTo(closed.json().path("fingerprint"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void refusesAKeyThatIsNone(String key) {
        assertThat(post("/api/portal/things", THING, "Idempotency-Key", key).status())
                .isEqualTo(400);
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        Answer answer = post("/api/portal/things", THING, "Idempotency-Key", "k".repeat(129));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("malformed-header");
    }

    @ParameterizedTest
    @CsvSource({"'\"7\"', 7", "'*', null", "'\"a-hash\"', -1", "'\"99999999999999999999\"', -1"})
    void expectsTheVersionThatIfMatchNames(String ifMatch, String version) {
        Answer answer = post("/api/portal/things/7/close", "{}", "If-Match", ifMatch);

        assertThat(answer.json().path("expectedVersion").toString()).isEqualTo(version);
    }

    @Test
    void expectsTheVersionOfWhatWasShownAndNeverANumber() {
        String shown = get("/api/portal/things/7").header("ETag");

        assertThat(expectedVersion(shown)).isEqualTo("7");
        assertThat(expectedVersion("\"7\"")).isEqualTo("-1");
        assertThat(expectedVersion("\"another-hash\"")).isEqualTo("-1");
        assertThat(expectedVersion("*")).isEqualTo("null");
        assertThat(post("/api/portal/things/7/rename", "{}")
                        .json()
                        .path("expectedVersion")
                        .toString())
                .isEqualTo("null");
        assertThat(post("/api/portal/things/7/rename", "{}", "If-Match", "7").status())
                .isEqualTo(400);
    }

    private String expectedVersion(String ifMatch) {
        return post("/api/portal/things/7/rename", "{}", "If-Match", ifMatch)
                .json()
                .path("expectedVersion")
                .toString();
    }

    @Test
    void demandsAnIfMatchOfWhatOverwrites() {
        Answer blind = put("/api/portal/things/7");

        assertThat(blind.status()).isEqualTo(428);
        assertThat(blind.key()).isEqualTo("precondition-required");
        assertThat(put("/api/portal/things/7", "If-Match", "\"7\"").status()).isEqualTo(200);
        assertThat(put("/api/portal/things/7", "If-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void saysNothingOfIfMatchToThoseWhoMayNotSeeTheThing() {
        assertThat(put("/api/portal/things/foreign").status()).isEqualTo(404);
        assertThat(put("/api/portal/things/foreign", "If-Match", "\"8\"").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"7\", \"8\"", "\"7"})
    void refusesAnIfMatchThatIsNoSingleStrongTag(String ifMatch) {
        Answer answer = post("/api/portal/things/7/close", "{}", "If-Match", ifMatch);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("malformed-header");
    }

    @ParameterizedTest
    @CsvSource({"'', 20", "?limit=1, 1", "?limit=100, 100"})
    void takesThePageThatIsAskedFor(String query, String limit) {
        Answer answer = get("/api/portal/things" + query);

        assertThat(answer.json().at("/items/0/owner").asString()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "many", "", "1e2", "9999999999"})
    void refusesALimitOutsideItsBounds(String limit) {
        Answer answer = get("/api/portal/things?limit=" + limit);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("malformed-parameter");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo("/limit");
    }

    @Test
    void handsOnTheCursor() {
        assertThat(get("/api/portal/things?cursor=abc")
                        .json()
                        .path("nextCursor")
                        .asString())
                .isEqualTo("abc");
    }

    @Test
    void answersNotModifiedToOneWhoHasTheRepresentation() {
        String tag = get("/api/portal/things/7").header("ETag");

        Answer again = client.get(
                "/api/portal/things/7", "Authorization", "Bearer " + keycloak.token("claire"), "If-None-Match", tag);

        assertThat(tag).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
    }

    @Test
    void tagsFollowTheContentAndNothingElse() {
        record View(String name, int size) {}

        assertThat(EntityTags.ofContent(new View("a", 1)))
                .isEqualTo(EntityTags.ofContent(new View("a", 1)))
                .isNotEqualTo(EntityTags.ofContent(new View("a", 2)));
        assertThat(EntityTags.ofVersion(3)).isEqualTo("\"3\"");
    }

    private Answer get(String path) {
        return client.get(path, "Authorization", "Bearer " + keycloak.token("claire"));
    }

    private Answer put(String path, String... headers) {
        String[] all = Stream.concat(
                        Stream.of(headers), Stream.of("Authorization", "Bearer " + keycloak.token("claire")))
                .toArray(String[]::new);
        return client.send("PUT", path, HttpRequest.BodyPublishers.noBody(), all);
    }

    private Answer post(String path, String body, String... headers) {
        String[] all = Stream.concat(
                        Stream.of(headers), Stream.of("Authorization", "Bearer " + keycloak.token("claire")))
                .toArray(String[]::new);
        return client.post(path, body, all);
    }
}
