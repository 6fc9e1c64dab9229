package io.parvis.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What stands for the variables of paths: things that exist, named by what stands before the variable, such as {@code matters/{id}}.
 * A test that asks every route adds them, and fails for a route of which some variable has none.
 */
final class Examples {

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern TAIL = Pattern.compile("\\*\\*|\\{\\*\\w+}");

    private final Map<String, String> things = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    /** A thing that is wherever a service has such a path. */
    void add(String variable, String id) {
        things.put(variable, id);
    }

    /** A thing that each service has its own of. */
    void add(String service, String variable, String id) {
        things.put(service + " " + variable, id);
    }

    /** What is no thing's name, and stays when an unknown thing is asked for. */
    void addWord(String variable, String word) {
        words.put(variable, word);
    }

    /** The route's path with things that exist, or empty if one of its variables has no example, or no path tells it. */
    Optional<String> path(Route route) {
        return path(route, id -> id);
    }

    /** The route's path with things that don't exist; the same path if it has no variable. */
    Optional<String> unknown(Route route) {
        return path(route, _ -> UUID.randomUUID().toString());
    }

    private Optional<String> path(Route route, UnaryOperator<String> choice) {
        if (!route.pattern().startsWith("/")) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>();
        String before = "";
        for (String segment : SLASH.splitAsStream(route.pattern()).skip(1).toList()) {
            if (TAIL.matcher(segment).matches()) {
                break;
            }
            String variable = before + "/" + segment;
            String thing = things.getOrDefault(route.service() + " " + variable, things.get(variable));
            String word = words.getOrDefault(variable, segment);
            if (thing == null && word.startsWith("{")) {
                return Optional.empty();
            }
            path.add(thing == null ? word : choice.apply(thing));
            before = thing == null ? word : segment;
        }
        return Optional.of("/" + String.join("/", path));
    }
}
