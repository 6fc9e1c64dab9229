package io.parvis.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

class PublishedDocumentsIT {

    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();

    @Test
    void tellWhatTheWorldCanReachAndWhere() {
        service.answers(FakeService.json(200, """
                {"openapi": "3.1.0", "info": {"title": "Parvis matter-service"},
                 "servers": [{"url": "http://10.1.2.3:8083"}],
                 "paths": {"/api/portal/matters": {}, "/api/main/matters/{id}/status": {},
                           "/internal/matters/{id}": {}, "/api/main/clients": {}},
                 "components": {"schemas": {}}}"""));

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
}
