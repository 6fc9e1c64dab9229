package io.parvis.starter.operations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The check behind "no route is undocumented": what a service answers, against what its OpenAPI document says. */
final class UndocumentedRoutes {

    private UndocumentedRoutes() {}

    /**
     * The routes of a service that its document leaves out, such as {@code GET /api/portal/matters}.
     *
     * @param mapping  the service's own handler mapping, by the bean name {@code requestMappingHandlerMapping}
     * @param document what {@code /v3/api-docs} answers
     */
    static List<String> of(RequestMappingHandlerMapping mapping, JsonNode document) {
        JsonNode paths = document.path("paths");
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(route -> isOwn(route.getValue()))
                .map(Map.Entry::getKey)
                .flatMap(UndocumentedRoutes::routes)
                .filter(route -> !route.isIn(paths))
                .map(Route::toString)
                .sorted()
                .toList();
    }

    private static boolean isOwn(HandlerMethod handler) {
        Class<?> controller = handler.getBeanType();
        return !controller.getPackageName().startsWith("org.springdoc")
                && !ErrorController.class.isAssignableFrom(controller);
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .flatMap(path ->
                        info.getMethodsCondition().getMethods().stream().map(method -> new Route(method, path)));
    }

    private record Route(RequestMethod method, String path) {

        boolean isIn(JsonNode paths) {
            return paths.path(path).has(method.name().toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
