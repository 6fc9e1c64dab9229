package io.parvis.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
class ProblemAnswersTests {

    @Autowired
    private SampleClient client;

    @Autowired
    private SampleKeycloak keycloak;

    @ParameterizedTest
    @CsvSource({
        "THING_UNKNOWN, 404, thing-unknown",
        "THING_FORBIDDEN, 403, thing-forbidden",
        "THING_TAKEN, 409, thing-taken",
        "THING_USED_UP, 410, thing-used-up",
        "THING_WRONG, 422, thing-wrong",
        "THING_AWAY, 503, thing-away",
        "stale, 412, stale-version",
        "reused, 422, command-reused",
        "full, 503, busy",
        "database, 503, unavailable",
        "duplicate, 500, internal-error",
        "unforeseen, 500, internal-error"
    })
    void answersWhatHandlersThrowWithItsStatusAndKey(String failure, int status, String key) {
        Answer answer = client.get("/api/public/failures/" + failure);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.key()).isEqualTo(key);
        assertThat(answer.json().path("type").asString()).isEqualTo("urn:parvis:problem:" + key);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("traceId").asString()).matches("[0-9a-f]{32}");
        assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "5" : "");
        assertThat(answer.text()).doesNotContain("claire").doesNotContain("Exception");
    }

    static Stream<Arguments> refusedByTheFramework() {
        return Stream.of(
                arguments("GET", "/api/public/nowhere", "text/plain", "", 404, "not-found"),
                arguments("PUT", "/api/public/hello", "text/plain", "", 405, "method-not-allowed"),
                arguments("POST", "/api/public/echo", "text/plain", "x", 415, "unsupported-media-type"),
                arguments("POST", "/api/public/echo", "application/json", "", 400, "malformed-request"),
                arguments("POST", "/api/public/echo", "application/json", "[\"open", 400, "malformed-request"),
                arguments("GET", "/api/public/count/many", "text/plain", "", 400, "malformed-parameter"),
                arguments("GET", "/api/public/needs", "text/plain", "", 400, "malformed-parameter"),
                arguments("GET", "/api/public/%2e%2e%2fetc", "text/plain", "", 400, "malformed-request"),
                arguments("POST", "/api/public/uploads", "multipart/form-data", "x", 400, "malformed-request"),
                arguments(
                        "POST",
                        "/api/public/echo",
                        "multipart/form-data",
                        "x".repeat(20_000),
                        413,
                        "payload-too-large"),
                arguments(
                        "POST", "/api/public/echo", "application/json", "x".repeat(20_000), 413, "payload-too-large"));
    }

    @ParameterizedTest
    @MethodSource("refusedByTheFramework")
    void answersWhatTheFrameworkRefusesInItsOwnWords(
            String method, String path, String type, String body, int status, String key) {
        Answer answer = client.send(method, path, HttpRequest.BodyPublishers.ofString(body), "Content-Type", type);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.key()).isEqualTo(key);
    }

    @Test
    void saysWhichMethodsThereAre() {
        Answer answer = client.post("/api/public/hello", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
    }

    @Test
    void refusesAnEndlessBodyThatDoesNotSayItsLength() {
        byte[] body = "[\"%s\"]".formatted("x".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));

        Answer answer = client.send("POST", "/api/public/echo", chunked, "Content-Type", "application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.key()).isEqualTo("payload-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, La chose est prise, fr",
        "fr-CA, La chose est prise, fr",
        "'de, fr;q=0.5', La chose est prise, fr",
        "de, The thing is taken, en",
        "en, The thing is taken, en"
    })
    void speaksTheAskersLanguageOrEnglish(String asked, String title, String spoken) {
        Answer answer = client.get("/api/public/failures/THING_TAKEN", "Accept-Language", asked);

        assertThat(answer.json().path("title").asString()).isEqualTo(title);
        assertThat(answer.header("Content-Language")).isEqualTo(spoken);
    }

    @Test
    void pointsAtTheFieldsThatARefusalNames() {
        Answer answer = client.get("/api/public/failures/fields", "Accept-Language", "fr");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").toString())
                .isEqualTo("[{\"pointer\":\"/answers/subject\",\"key\":\"too-long\","
                        + "\"detail\":\"Il faut au plus 200 caractères ou éléments.\"}]");
    }

    @Test
    void pointsAtEachFieldThatBreaksAConstraint() {
        Answer answer =
                postThing("{\"name\":\" \",\"email\":\"nobody\",\"parts\":[{\"label\":\"ok\"},{\"label\":\"x\"}]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.key()).isEqualTo("invalid-content");
        assertThat(answer.json().path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/name", "/email", "/parts/1/label");
        assertThat(answer.json().path("errors").findValuesAsString("key"))
                .containsExactlyInAnyOrder("required", "malformed-email", "wrong-length");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"a\",\"amount\":\"many\"} | /amount | wrong-type",
                "{\"name\":\"a\",\"parts\":[{\"label\":[]}]} | /parts/0/label | wrong-type",
                "{\"name\":\"a\",\"surprise\":1} | /surprise | unknown-field"
            })
    void pointsAtTheFieldThatDoesNotFitItsType(String body, String pointer, String key) {
        Answer answer = postThing(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("malformed-request");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
        assertThat(answer.json().at("/errors/0/key").asString()).isEqualTo(key);
    }

    @Test
    void refusesAFieldThatIsGivenTwice() {
        Answer answer = postThing("{\"name\":\"a\",\"email\":\"a@acme.example\",\"name\":\"b\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.key()).isEqualTo("malformed-request");
    }

    private Answer postThing(String body) {
        return client.post("/api/portal/things", body, "Authorization", "Bearer " + keycloak.token("claire"));
    }
}
