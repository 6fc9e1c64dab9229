package io.parvis.faults.load;

import java.util.Map;

/** A type of request, in the version that the catalogue names. */
public record RequestType(String id, int version) {

    Map<String, Object> filledIn(Map<String, Object> answers) {
        return Map.of("requestTypeId", id, "requestTypeVersion", version, "answers", answers);
    }
}
