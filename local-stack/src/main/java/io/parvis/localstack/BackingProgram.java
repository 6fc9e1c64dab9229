package io.parvis.localstack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.parvis.localstack.backing.BackingProcess;
import io.parvis.localstack.process.Launch;
import io.parvis.localstack.process.Program;
import io.parvis.testsupport.container.Containers;
import io.parvis.testsupport.container.DataVolume;

/**
 * Runs a backing service in a process of this module's own class path; where containers are wanted, the process holds the container.
 *
 * @param heap in megabytes
 * @param data the directory or file of its data; in a container, a volume of its own stands for it
 * @param environment what the service is told
 */
record BackingProgram(
        String name, int heap, Path readyFile, Path data, List<Integer> ports, Map<String, String> environment)
        implements Program {

    private static final String MAILBOX = "mailbox";

    @Override
    public Launch prepare() {
        List<String> arguments = new ArrayList<>();
        Map<String, String> told = new HashMap<>(environment);
        if (Containers.areWanted()) {
            DataVolume.of(data).removeAtExit();
            arguments.add("-D" + Containers.PROPERTY + "=true");
            arguments.add("-D" + DataVolume.KEPT + "=true");
            told.putAll(engine());
        }
        arguments.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BackingProcess.class.getName(),
                readyFile.toString(),
                name,
                data.toString()));
        ports.forEach(port -> arguments.add(port.toString()));
        return new Launch(command(arguments), told);
    }

    /** The mail catcher has time; the broker and the database are part of everything. */
    private List<String> command(List<String> arguments) {
        return name.equals(MAILBOX)
                ? JavaCommand.yielding(JavaCommand.of(heap, arguments))
                : JavaCommand.optimised(heap, arguments);
    }

    /** How the environment says which container engine to use. */
    private static Map<String, String> engine() {
        Map<String, String> engine = new HashMap<>(System.getenv());
        engine.keySet().removeIf(name -> !name.startsWith("DOCKER_") && !name.startsWith("TESTCONTAINERS_"));
        return engine;
    }
}
