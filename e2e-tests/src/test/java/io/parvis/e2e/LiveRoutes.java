package io.parvis.e2e;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/** The routes of a running service, from what its dispatcher servlet itself leads to: {@code /actuator/mappings}. */
final class LiveRoutes {

    private static final Pattern EXPRESSION = Pattern.compile("\\{(\\*?\\w+):(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern METHOD = Pattern.compile("\\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\\b");
    private static final Pattern PATH = Pattern.compile("(?<![^\\s(])/[^\\s()|&]*");
    private static final String NAMELESS = "$$Lambda";

    /** What the gateway's library calls its placeholder for routes from settings. */
    private static final String NOWHERE = "Never";

    private LiveRoutes() {}

    /**
     * Reads them; one that no path tells has what else tells it for a pattern, and can't be asked.
     *
     * @throws AssertionError if there is none
     */
    static NavigableSet<Route> of(String service, JsonNode mappings) {
        NavigableSet<Route> routes = new TreeSet<>();
        mappings.path("contexts")
                .valueStream()
                .flatMap(context ->
                        context.path("mappings").path("dispatcherServlets").valueStream())
                .flatMap(JsonNode::valueStream)
                .flatMap(mapping -> routes(service, mapping))
                .forEach(routes::add);
        if (routes.isEmpty()) {
            throw new AssertionError("no routes of " + service + " in " + mappings);
        }
        return routes;
    }

    private static Stream<Route> routes(String service, JsonNode mapping) {
        JsonNode conditions = mapping.path("details").path("requestMappingConditions");
        if (conditions.isObject()) {
            return routes(service, texts(conditions.path("methods")), texts(conditions.path("patterns")));
        }
        String predicate = mapping.path("predicate").asString("");
        if (predicate.equals(NOWHERE)) {
            return Stream.of();
        }
        List<String> paths = predicate.contains(NAMELESS) ? List.of() : found(PATH, predicate);
        return paths.isEmpty()
                ? Stream.of(new Route(service, Route.ANY, predicate))
                : routes(service, found(METHOD, predicate), paths);
    }

    private static Stream<Route> routes(String service, List<String> methods, List<String> patterns) {
        List<String> all = methods.isEmpty() ? List.of(Route.ANY) : methods;
        return patterns.stream()
                .map(pattern -> EXPRESSION.matcher(pattern).replaceAll("{$1}"))
                .flatMap(pattern -> all.stream().map(method -> new Route(service, method, pattern)));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> found(Pattern wanted, String predicate) {
        return wanted.matcher(predicate).results().map(MatchResult::group).toList();
    }
}
