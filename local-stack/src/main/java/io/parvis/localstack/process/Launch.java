package io.parvis.localstack.process;

import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param environment added to the few variables that every process gets
 */
public record Launch(List<String> command, Map<String, String> environment) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
