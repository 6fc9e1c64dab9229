package io.parvis.localstack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.Readiness;

/** The broker, the database and the mail catcher, which run from this module's own class path. */
final class BackingServices {

    private BackingServices() {}

    static List<ProcessSpec> of(StackOptions options, ProcessFiles files) {
        Ports ports = options.ports();
        return List.of(
                spec("kafka", "kafka", 256, "kafka", List.of(ports.kafka()), options, files),
                database(options, files),
                spec("mailbox", "mailbox", 256, "mailbox", List.of(ports.smtp(), ports.mailbox()), options, files));
    }

    private static ProcessSpec database(StackOptions options, ProcessFiles files) {
        List<Integer> ports = List.of(options.ports().database());
        return options.extent().inMemoryDatabase()
                ? spec("database", "in-memory-database", 512, "database", ports, options, files)
                : spec("database", "database", 1024, "database/parvis.mv", ports, options, files);
    }

    private static ProcessSpec spec(
            String name,
            String kind,
            int heap,
            String file,
            List<Integer> ports,
            StackOptions options,
            ProcessFiles files) {
        Path data = options.data(file);
        BackingProgram program = new BackingProgram(kind, heap, files.readyFile(name), data, ports, Map.of());
        return new ProcessSpec(name, program, Readiness.wrote(files.readyFile(name)), Set.of());
    }
}
