package io.parvis.starter.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
class OpenApiDocumentTests {

    @Autowired
    private SampleClient client;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void describesTheServiceInOpenApi31() {
        JsonNode document = document();

        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Parvis sample-service");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void leavesNoRouteOut() {
        assertThat(UndocumentedRoutes.of(routes, document())).isEmpty();
    }

    @Test
    void theCheckSeesARouteThatIsMissing() {
        JsonNode document = document();
        ((ObjectNode) document.path("paths")).remove("/api/main/things");

        assertThat(UndocumentedRoutes.of(routes, document)).containsExactly("GET /api/main/things");
    }

    @Test
    void showsWhatTheStarterMakesOfHeadersAndParameters() {
        JsonNode paths = document().path("paths");

        JsonNode add = paths.at("/~1api~1portal~1things/post");
        assertThat(add.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("Idempotency-Key", "If-Match");
        assertThat(add.path("security").toString()).isEqualTo("[{\"bearer\":[]}]");
        JsonNode list = paths.at("/~1api~1portal~1things/get");
        assertThat(list.path("parameters").findValuesAsString("name")).containsExactlyInAnyOrder("limit", "cursor");
    }

    @Test
    void showsTheOneShapeOfProblems() {
        JsonNode document = document();

        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "key", "errors", "traceId");
        assertThat(document.at(
                                "/paths/~1api~1public~1hello/get/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
    }

    private JsonNode document() {
        return client.get("/v3/api-docs").json();
    }
}
