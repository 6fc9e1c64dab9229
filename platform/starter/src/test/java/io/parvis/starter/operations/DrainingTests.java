package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.sample.SampleService;

class DrainingTests {

    private final HttpClient caller =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private ConfigurableApplicationContext service;
    private URI address;

    @BeforeEach
    void start() {
        SpringApplication application = new SpringApplication(SampleService.class);
        application.addInitializers(new SampleKeycloak.Initializer());
        service = application.run(
                "--spring.application.name=sample-service",
                "--server.port=0",
                "--parvis.draining=6s",
                "--parvis.callers.services=other-service",
                "--spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration,"
                        + "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration,"
                        + "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration");
        address = URI.create("http://localhost:"
                + ((WebServerApplicationContext) service).getWebServer().getPort());
    }

    @AfterEach
    void stop() {
        service.close();
        caller.close();
    }

    @Test
    void aServiceThatLeavesSaysSoAndServesOnForAWhile() throws Exception {
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("/api/public/count/1").headers().firstValue("Connection"))
                .isEmpty();

        Thread closing = Thread.ofVirtual().start(service::close);
        await().until(() -> get("/actuator/health/readiness").statusCode() == 503);
        HttpResponse<String> meanwhile = get("/api/public/count/2");

        assertThat(closing.isAlive()).isTrue();
        assertThat(meanwhile.statusCode()).isEqualTo(200);
        assertThat(meanwhile.headers().firstValue("Connection")).contains("close");
        closing.join();
        assertThat(service.isActive()).isFalse();
    }

    @Test
    void aServiceThatPausesGoesOnAsBefore() throws Exception {
        service.stop();
        service.start();
        address = URI.create("http://localhost:"
                + ((WebServerApplicationContext) service).getWebServer().getPort());

        assertThat(get("/api/public/count/1").headers().firstValue("Connection"))
                .isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return caller.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
