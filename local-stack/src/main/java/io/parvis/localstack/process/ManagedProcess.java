package io.parvis.localstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One life of a process: its log is appended to, its id is on file while it runs. */
final class ManagedProcess {

    private static final List<String> INHERITED = List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR");

    /** Ctrl-C reaches every process of the terminal at once; only the supervisor may heed it, to stop the others in order. */
    private static final List<String> DEAF_TO_THE_TERMINAL = List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final Instant started = Instant.now();

    private ManagedProcess(String name, Process process, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
    }

    static ManagedProcess start(String name, Launch launch, ProcessFiles files) {
        try {
            Files.deleteIfExists(files.readyFile(name));
            List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
            command.addAll(launch.command());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(files.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(files.log(name).toFile()));
            Map<String, String> environment = builder.environment();
            environment.keySet().retainAll(INHERITED);
            environment.putAll(launch.environment());
            Process process = builder.start();
            ManagedProcess managed = new ManagedProcess(name, process, files.pidFile(name));
            managed.remember();
            return managed;
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    private void remember() {
        try {
            pidFile.write(process.toHandle());
        } catch (StackFailure e) {
            process.destroyForcibly();
            throw e;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    Duration uptime() {
        return Duration.between(started, Instant.now());
    }

    int exitCode() {
        return process.exitValue();
    }

    void awaitExit() {
        process.onExit().join();
    }

    /** Asks the process to end, and ends it when it has not after the grace. */
    void stop(Duration grace) {
        process.destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        pidFile.delete();
    }

    /** Does nothing to a process that has ended meanwhile. */
    void signal(String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackFailure("Cannot send " + signal + " to " + this + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process as a power cut would. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public String toString() {
        return name + " (" + process.pid() + ")";
    }
}
