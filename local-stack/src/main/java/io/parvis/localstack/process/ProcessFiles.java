package io.parvis.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** Where the system keeps its logs and its process ids. */
public record ProcessFiles(Path directory, Disk disk) {

    private static final long LONGEST_LOG = 20_000_000;

    public ProcessFiles(Path directory) {
        this(directory, Disk.of(directory));
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** The file that a process writes when it can be used. */
    public Path readyFile(String name) {
        return run().resolve(name + ".ready");
    }

    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    /** Asks the supervisor, from another process, to restart a process soon. */
    public void requestRestart(String name) {
        try {
            Files.writeString(restartRequest(name), "");
        } catch (IOException e) {
            throw new StackFailure("Cannot ask for the restart of " + name + ": " + e.getMessage(), e);
        }
    }

    /** Tells, once, whether a restart was asked for. */
    boolean takeRestartRequest(String name) {
        try {
            return Files.deleteIfExists(restartRequest(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path restartRequest(String name) {
        return run().resolve(name + ".restart");
    }

    /** The names of all processes that have a pid file, of living ones and of dead ones. */
    public List<String> recorded() {
        if (!Files.isDirectory(run())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(run())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".pid"))
                    .map(name -> name.substring(0, name.length() - ".pid".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void create() {
        try {
            Files.createDirectories(run());
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Keeps one older part of a log that has grown long; a process that appends to it goes on at its new beginning. */
    void shorten(String name) {
        Path log = log(name);
        try {
            if (Files.exists(log) && Files.size(log) > LONGEST_LOG) {
                Files.copy(log, logs().resolve(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
                    channel.truncate(0);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path run() {
        return directory.resolve("run");
    }

    private Path logs() {
        return directory.resolve("logs");
    }
}
