package io.parvis.localstack.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.parvis.localstack.StackOptions;
import io.parvis.localstack.process.PidFile;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.StackFailure;

/** The system that runs from a directory, seen from any process: who supervises it, and whether it can be used. */
record Instance(StackOptions options) {

    ProcessFiles files() {
        return new ProcessFiles(options.directory());
    }

    Optional<ProcessHandle> supervisor() {
        return pidFile().living();
    }

    /** Has the supervisor stop everything and end. */
    void endSupervisor(Duration grace) {
        pidFile().end(grace);
    }

    boolean isUsable() {
        return supervisor().isPresent() && Files.exists(usable());
    }

    /** The options that the system runs with, or ran with the last time. */
    StackOptions optionsAsRun() {
        try {
            return Files.exists(extent())
                    ? options.to(UpArguments.parse(Files.readAllLines(extent())).extent())
                    : options;
        } catch (IOException e) {
            throw new StackFailure("Cannot read " + extent() + ": " + e.getMessage(), e);
        }
    }

    /** This process supervises from now on. */
    void claim() {
        try {
            Files.createDirectories(options.directory());
            Files.deleteIfExists(usable());
            Files.write(extent(), UpArguments.of(options.extent()));
        } catch (IOException e) {
            throw new StackFailure("Cannot write to " + options.directory() + ": " + e.getMessage(), e);
        }
        pidFile().write(ProcessHandle.current());
    }

    void markUsable() {
        try {
            Files.writeString(usable(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This process supervises no more. */
    void release() {
        try {
            Files.deleteIfExists(usable());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pidFile().delete();
    }

    /** What the supervisor says when it has no terminal. */
    Path log() {
        return files().log("parvis");
    }

    private PidFile pidFile() {
        return new PidFile(options.directory().resolve("supervisor.pid"));
    }

    /** Its lines are arguments. */
    private Path extent() {
        return options.directory().resolve("extent");
    }

    private Path usable() {
        return options.directory().resolve("usable");
    }
}
