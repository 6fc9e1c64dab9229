package io.parvis.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across lives of its supervisor. A process id alone may belong to a stranger by now, so the time of the
 * process's start is kept with it and compared.
 */
public record PidFile(Path file) {

    /** The clock that start times are computed from is adjusted now and then. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    /** Writes a process down, unless it has ended already. */
    public void write(ProcessHandle process) {
        Optional<Instant> started = process.info().startInstant();
        if (started.isEmpty()) {
            return;
        }
        try {
            Files.writeString(file, process.pid() + "\n" + started.get().toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new StackFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** The process that was written, if it still runs. */
    public Optional<ProcessHandle> living() {
        try {
            List<String> lines = Files.readAllLines(file);
            Instant started = Instant.ofEpochMilli(Long.parseLong(lines.get(1)));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(PidFile::runs)
                    .filter(process -> startedAt(process, started));
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, ends it when it has not after the grace, and forgets it. */
    public void end(Duration grace) {
        living().ifPresent(process -> {
            process.destroy();
            if (!Waiting.until(grace, () -> !runs(process))) {
                process.destroyForcibly();
                Waiting.until(AT_ONCE, () -> !runs(process));
            }
        });
        delete();
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process that has ended may be listed until someone asks for its exit code; then it has no command any more. */
    private static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean startedAt(ProcessHandle process, Instant expected) {
        return process.info()
                .startInstant()
                .map(actual -> Duration.between(expected, actual).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
