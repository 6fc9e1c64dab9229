package io.parvis.localstack.command;

import java.util.List;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.LocalStack;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;

/** What can be named on the command line. */
final class Names {

    private Names() {}

    /** @throws Misuse if there is no process of that name */
    static ProcessSpec process(String name, StackOptions options) {
        List<ProcessSpec> specs = LocalStack.specs(options, new ProcessFiles(options.directory()));
        return specs.stream()
                .filter(spec -> spec.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Misuse("Unknown service: %s. There are: %s"
                        .formatted(
                                name,
                                String.join(
                                        ", ",
                                        specs.stream().map(ProcessSpec::name).toList()))));
    }

    /** The services that consume events: all but the gateway. */
    static List<String> consumers() {
        return Addresses.CONSUMERS;
    }

    /** @throws Misuse if no service of that name consumes events */
    static String consumer(String name) {
        if (!consumers().contains(name)) {
            throw new Misuse("No service %s has events. There are: %s".formatted(name, String.join(", ", consumers())));
        }
        return name;
    }
}
