package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class PublishedDocumentsIT {

    private static final int PLACES = 256;
    private static final int ASKERS = 8;

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();

    @Test
    void tellWhatTheWorldCanReachAndWhere() {
        service.answers(FakeService.json(200, """
            {"openapi": "3.1.0", "info": {"title": "Parvis matter-service"},
             "servers": [{"url": "http://10.1.2.3:8083"}],
             "paths": {"/api/portal/matters": {}, "/api/main/matters/{id}/status": {},
                       "/internal/matters/{id}": {}, "/api/main/clients": {}},
             "components": {"schemas": {}}}\
            """));

        HttpResponse<String> response = new Browser().get(gateway.at("/docs/matter-service"));

        JsonNode document = JsonMapper.shared().readTree(response.body());
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/portal/matters", "/api/main/matters/{id}/status");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(document.path("info").path("title").asString()).isEqualTo("Parvis matter-service");
        assertThat(service.onlyArrived().target()).isEqualTo("/v3/api-docs");
    }

    @Test
    void areUnavailableWhileTheServiceHasNone() {
        service.answers(FakeService.json(500, "{}"));

        assertThat(new Browser().get(gateway.at("/docs/matter-service")).statusCode())
                .isEqualTo(503);
    }

    @Test
    void areOneForAllServicesAndTellOnlyWhatIsRouted() {
        service.answers(FakeService.json(200, """
            {"openapi": "3.1.0", "servers": [{"url": "http://10.1.2.3:8083"}],
             "paths": {"/api/portal/matters": {"get": {"operationId": "list"}},
                       "/api/main/clients": {"get": {"operationId": "list"}},
                       "/internal/matters/{id}": {"get": {}}, "/actuator": {"get": {}}},
             "components": {"schemas": {"View": {"type": "object"}}}}\
            """));

        JsonNode document = get("/docs/openapi.json");

        assertThat(document.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/api/portal/matters", "/api/main/clients");
        assertThat(document.at("/paths/~1api~1main~1clients/get/operationId").asString())
                .isEqualTo("identity.list");
        assertThat(document.path("servers").toString()).isEqualTo("[{\"url\":\"/\"}]");
        assertThat(document.at("/components/schemas").propertyNames()).contains("identity.View", "matter.View");
        assertThat(document.path("x-unavailable").isEmpty()).isTrue();
    }

    @Test
    void areOneWithoutTheServicesThatHaveNone() {
        service.answers(FakeService.json(500, "{}"));

        JsonNode document = get("/docs/openapi.json");

        assertThat(document.path("paths").isEmpty()).isTrue();
        assertThat(document.path("x-unavailable").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(Service.values())
                        .map(Service::applicationName)
                        .toList());
    }

    @Test
    void areOneAlsoForThoseWhoAskWhileItIsMade() {
        CountDownLatch asked = new CountDownLatch(1);
        service.answers(exchange -> {
            await(asked);
            FakeService.json(200, "{\"paths\": {}, \"components\": {}}").handle(exchange);
        });

        try (ExecutorService browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<JsonNode>> answers = IntStream.range(0, ASKERS)
                    .mapToObj(_ -> browsers.submit(() -> get("/docs/openapi.json")))
                    .toList();
            Awaitility.await().until(() -> placesLeft() <= PLACES - ASKERS);
            asked.countDown();

            assertThat(answers)
                    .allSatisfy(answer ->
                            assertThat(answer.get().path("openapi").asString()).isEqualTo("3.1.0"));
        }
    }

    private double placesLeft() {
        return gateway.bean(MeterRegistry.class)
                .get("resilience4j.bulkhead.available.concurrent.calls")
                .tag("name", "gateway")
                .gauge()
                .value();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode get(String path) {
        HttpResponse<String> response = new Browser().get(gateway.at(path));
        assertThat(response.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }
}
