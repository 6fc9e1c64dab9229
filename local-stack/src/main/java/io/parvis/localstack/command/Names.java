package io.parvis.localstack.command;

import java.util.List;

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
}
