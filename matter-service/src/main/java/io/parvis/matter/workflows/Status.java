package io.parvis.matter.workflows;

import java.util.Map;

/**
 * A status of a workflow.
 *
 * @param names what people read, by language ({@code en}, {@code fr})
 */
public record Status(MatterStatus code, Map<String, String> names, Phase phase) {

    public Status {
        names = Map.copyOf(names);
    }

    boolean isDone() {
        return phase == Phase.DONE;
    }
}
