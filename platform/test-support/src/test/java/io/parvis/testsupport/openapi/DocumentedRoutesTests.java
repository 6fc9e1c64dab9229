package io.parvis.testsupport.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocumentedRoutesTests {

    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree("""
            {"paths": {"/api/portal/loans": {"get": {}, "post": {}}, "/api/portal/loans/{id}": {"get": {}}}}
            """);

    @Test
    void passesWhereEveryRouteIsDocumented() {
        DocumentedRoutes routes = routes(
                route(RequestMethod.GET, "/api/portal/loans"),
                route(RequestMethod.POST, "/api/portal/loans"),
                route(RequestMethod.GET, "/api/portal/loans/{id:[0-9]+}"),
                route(RequestMethod.GET, "/actuator/health"),
                route(RequestMethod.GET, "/error"),
                route(RequestMethod.GET, "/v3/api-docs.yaml"));

        assertThatCode(routes::check).doesNotThrowAnyException();
    }

    @Test
    void namesTheRoutesThatAreNot() {
        DocumentedRoutes routes = routes(
                route(RequestMethod.DELETE, "/api/portal/loans/{id}"), route(RequestMethod.GET, "/internal/loans"));

        assertThatThrownBy(routes::check)
                .isInstanceOf(AssertionError.class)
                .hasMessage("not in the OpenAPI document: DELETE /api/portal/loans/{id}, GET /internal/loans");
    }

    @Test
    void aServiceWithoutRoutesHasNothingToCheck() {
        DocumentedRoutes routes = routes(route(RequestMethod.GET, "/actuator/health"));

        assertThatThrownBy(routes::check).isInstanceOf(AssertionError.class).hasMessage("the service has no route");
    }

    private static DocumentedRoutes routes(RequestMappingInfo... mappings) {
        return new DocumentedRoutes(Set.of(mappings), DOCUMENT);
    }

    private static RequestMappingInfo route(RequestMethod method, String path) {
        return RequestMappingInfo.paths(path).methods(method).build();
    }
}
