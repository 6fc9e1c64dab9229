package io.parvis.localstack.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.parvis.localstack.Extent;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Waiting;

/** Starts a supervisor that outlives this process, and shows what it says until the system can be used. */
record Detach(Extent extent) implements Command {

    private static final Duration PAUSE = Duration.ofMillis(100);

    @Override
    public int run(StackOptions options, PrintStream out) {
        Instance instance = new Instance(options);
        try {
            Files.createDirectories(instance.log().getParent());
            Files.deleteIfExists(instance.log());
            Process supervisor = start(options, instance.log());
            try (InputStream said = Files.newInputStream(instance.log())) {
                while (supervisor.isAlive() && !isUsable(instance, supervisor)) {
                    said.transferTo(out);
                    if (!Waiting.sleep(PAUSE)) {
                        throw new StackFailure("Interrupted");
                    }
                }
                said.transferTo(out);
            }
            return supervisor.isAlive() ? 0 : 1;
        } catch (IOException e) {
            throw new StackFailure("Cannot start in the background: " + e.getMessage(), e);
        }
    }

    private Process start(StackOptions options, Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "nohup",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dparvis.project=" + options.project(),
                "-cp",
                System.getProperty("java.class.path"),
                Parvis.class.getName(),
                "supervise"));
        command.addAll(UpArguments.of(extent));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static boolean isUsable(Instance instance, Process supervisor) {
        return instance.isUsable()
                && instance.supervisor()
                        .map(ProcessHandle::pid)
                        .filter(pid -> pid == supervisor.pid())
                        .isPresent();
    }
}
