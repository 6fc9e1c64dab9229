package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
@Import(HealthTests.Indicators.class)
class HealthTests {

    @Autowired
    private SampleClient client;

    @Autowired
    private Trouble trouble;

    @AfterEach
    void recover() {
        trouble.now = false;
    }

    @Test
    void isReadyWhileNothingIsInTrouble() {
        Answer readiness = client.get("/actuator/health/readiness");

        assertThat(readiness.status()).isEqualTo(200);
        assertThat(readiness.json().at("/components/consumers/status").asString())
                .isEqualTo("UP");
    }

    @Test
    void isNotReadyButAliveWhileConsumersAreInTrouble() {
        trouble.now = true;

        Answer readiness = client.get("/actuator/health/readiness");

        assertThat(readiness.status()).isEqualTo(503);
        assertThat(readiness.json().path("status").asString()).isEqualTo("DOWN");
        assertThat(readiness.text()).doesNotContain("secret");
        assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void measuresRequestsByRouteAndService() {
        client.get("/api/public/count/4711");

        await().untilAsserted(
                        () -> assertThat(client.get("/actuator/prometheus").text())
                                .containsPattern("http_server_requests_seconds_count\\{.*service=\"sample-service\".*"
                                        + "uri=\"/api/public/count/\\{number}\"")
                                .doesNotContain("4711"));
    }

    static final class Trouble implements HealthIndicator {

        private volatile boolean now;

        @Override
        public Health health() {
            return (now ? Health.down() : Health.up())
                    .withDetail("said", "secret")
                    .build();
        }
    }

    @TestConfiguration
    static class Indicators {

        @Bean
        Trouble consumersHealthIndicator() {
            return new Trouble();
        }
    }
}
