package io.parvis.testsupport.openapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * The routes of a service and its OpenAPI document. A service checks them in one test with its web context:
 * {@code DocumentedRoutes.of(context).check()}.
 */
public final class DocumentedRoutes {

    private static final Pattern TECHNICAL = Pattern.compile("/(actuator|error|v3/api-docs|swagger-ui)([/.].*)?");
    private static final Pattern VARIABLE_WITH_EXPRESSION = Pattern.compile("\\{(\\w+):[^}]*}");

    private final Set<RequestMappingInfo> mappings;
    private final JsonNode document;

    DocumentedRoutes(Set<RequestMappingInfo> mappings, JsonNode document) {
        this.mappings = mappings;
        this.document = document;
    }

    /** What the context maps, and the document that it serves at {@code /v3/api-docs}. */
    public static DocumentedRoutes of(WebApplicationContext context) {
        Set<RequestMappingInfo> mappings = context.getBean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet();
        return new DocumentedRoutes(mappings, ServedJson.openApi(context));
    }

    /**
     * Checks that each route is in the document.
     *
     * @throws AssertionError that names those that are not, or if there is no route at all
     */
    public void check() {
        List<Route> routes = mappings.stream()
                .flatMap(DocumentedRoutes::routes)
                .filter(route -> !TECHNICAL.matcher(route.path()).matches())
                .distinct()
                .toList();
        if (routes.isEmpty()) {
            throw new AssertionError("the service has no route");
        }
        List<String> missing = routes.stream()
                .filter(route -> !isDocumented(route))
                .map(Route::toString)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new AssertionError("not in the OpenAPI document: " + String.join(", ", missing));
        }
    }

    private boolean isDocumented(Route route) {
        return document.path("paths").path(route.path()).has(route.method().toLowerCase(Locale.ROOT));
    }

    private static Stream<Route> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> declared = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET) : declared;
        return mapping.getPatternValues().stream()
                .map(path -> VARIABLE_WITH_EXPRESSION.matcher(path).replaceAll("{$1}"))
                .flatMap(path -> methods.stream().map(method -> new Route(method.name(), path)));
    }

    private record Route(String method, String path) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
