package io.parvis.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.StackFailure;

/**
 * Makes the JVM's caches of loaded classes for services that were built anew, one after another, while the system already runs:
 * each service is started once more, as far as before its first request, by a process that yields to all others.
 */
final class StartCaches implements AutoCloseable {

    private static final int LONGEST_TRAINING = 300;

    private final StackOptions options;
    private final Path log;
    private final Progress progress;
    private @Nullable Process training;
    private boolean closed;

    StartCaches(StackOptions options, Path log, Progress progress) {
        this.options = options;
        this.log = log;
        this.progress = progress;
    }

    /** Begins, and returns at once. A cache that cannot be made is only a slower start. */
    void prepare() {
        Thread.ofVirtual().name("start-caches").start(this::prepareAll);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (training != null) {
            training.descendants().forEach(ProcessHandle::destroyForcibly);
            training.destroyForcibly();
        }
    }

    private void prepareAll() {
        try {
            boolean any = false;
            for (ParvisService service : ParvisService.ALL) {
                UnpackedJar unpacked = ServiceProgram.unpack(service, options);
                if (!unpacked.hasStartCache()) {
                    any |= train(service, unpacked);
                }
            }
            if (any) {
                progress.note("the next start will be faster");
            }
        } catch (IOException | StackFailure e) {
            progress.note("The next start will not be faster: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean train(ParvisService service, UnpackedJar unpacked) throws IOException, InterruptedException {
        Path unfinished = unpacked.startCache().resolveSibling("start.unfinished");
        Process process = begin(service, unpacked, unfinished);
        if (process == null) {
            return false;
        }
        boolean ended = process.waitFor(LONGEST_TRAINING, TimeUnit.SECONDS);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0 || !Files.isRegularFile(unfinished)) {
            return false;
        }
        Files.move(unfinished, unpacked.startCache(), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private synchronized @Nullable Process begin(ParvisService service, UnpackedJar unpacked, Path unfinished)
            throws IOException {
        if (closed) {
            return null;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.addAll(JavaCommand.of(
                service.heap(),
                List.of(
                        "-XX:AOTCacheOutput=" + unfinished,
                        "-Dspring.context.exit=onRefresh",
                        "-jar",
                        unpacked.jar().toString())));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().putAll(ServiceSettings.environment(new Replica(service, 1), options));
        training = builder.start();
        return training;
    }
}
