package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
@TestPropertySource(properties = "logging.config=classpath:logback-of-a-service.xml")
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private SampleClient client;

    @Autowired
    private SampleKeycloak keycloak;

    @Test
    void areEcsLinesWithTheTraceOfTheRequest(CapturedOutput output) {
        client.get("/api/public/hello", "traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        JsonNode line = line(output, "said hello");
        assertThat(line.at("/service/name").asString()).isEqualTo("sample-service");
        assertThat(line.path("traceId").asString()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void findTheRequestByTheTraceIdThatItsProblemTold(CapturedOutput output) {
        Answer answer = client.get("/api/public/failures/unforeseen");

        assertThat(line(output, "answered internal-error").path("traceId"))
                .isEqualTo(answer.json().path("traceId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unforeseen", "duplicate", "database"})
    void tellWhereItHappenedButNotWhatItWasAbout(String failure, CapturedOutput output) {
        client.get("/api/public/failures/" + failure);

        assertThat(output).contains("answered ").doesNotContain("acme.example");
    }

    @Test
    void doNotRepeatWhatARequestSaid(CapturedOutput output) {
        String token = keycloak.token("claire");
        client.post(
                "/api/portal/things",
                "{\"name\":\"a name far too long for the thing of Claire\",\"email\":\"claire at acme.example\"}",
                "Authorization",
                "Bearer " + token);
        client.post("/api/portal/things", "{\"amount\":\"acme.example\"}", "Authorization", "Bearer " + token);
        client.get("/api/portal/things", "Authorization", "Bearer acme.example");
        client.get("/api/public/count/acme.example");

        assertThat(output)
                .doesNotContain("acme.example")
                .doesNotContain("Claire")
                .doesNotContain(token);
    }

    private static JsonNode line(CapturedOutput output, String message) {
        List<JsonNode> lines = output.getOut()
                .lines()
                .filter(line -> line.contains(message))
                .map(JSON::readTree)
                .toList();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
