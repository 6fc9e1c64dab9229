package io.parvis.starter.problem;

/** JSON pointers (RFC 6901) from what Spring and Jackson call a path. */
final class JsonPointers {

    private JsonPointers() {}

    /** The pointer for a property path such as {@code answers[0].name}. */
    static String of(String propertyPath) {
        StringBuilder pointer = new StringBuilder();
        for (String step : propertyPath.split("[.\\[\\]]+", -1)) {
            if (!step.isEmpty()) {
                pointer.append('/').append(escape(step));
            }
        }
        return pointer.toString();
    }

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
