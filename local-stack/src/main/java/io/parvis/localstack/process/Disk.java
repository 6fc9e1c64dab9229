package io.parvis.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The space that is left where the system keeps its state. */
public final class Disk {

    private static final long MEGABYTE = 1_000_000;
    private static final long NEEDED = 500 * MEGABYTE;
    private static final long SCARCE = 200 * MEGABYTE;
    private static final long LAST = 50 * MEGABYTE;

    private final Path directory;
    private final LongSupplier free;

    /**
     * A disk.
     *
     * @param free how many bytes can still be written
     */
    Disk(Path directory, LongSupplier free) {
        this.directory = directory;
        this.free = free;
    }

    /** The disk that holds a directory; one that can't be asked counts as large enough. */
    static Disk of(Path directory) {
        return new Disk(directory, () -> {
            try {
                return Files.getFileStore(directory).getUsableSpace();
            } catch (IOException e) {
                return Long.MAX_VALUE;
            }
        });
    }

    /**
     * Refuses to start a system that would soon have no space.
     *
     * @throws StackFailure if there is too little
     */
    public void checkSpace() {
        long left = free.getAsLong();
        if (left < NEEDED) {
            throw new StackFailure("The disk is full: %d MB are free at %s, Parvis needs %d MB."
                    .formatted(left / MEGABYTE, directory, NEEDED / MEGABYTE));
        }
    }

    /** What to say while space is scarce. */
    public Optional<String> warning() {
        return free.getAsLong() < SCARCE
                ? Optional.of(
                        "The disk is nearly full: %s. What ends for want of space starts again when there is some."
                                .formatted(this))
                : Optional.empty();
    }

    /** Whether so little is left that a process may have died of it, and would again. */
    boolean isFull() {
        return free.getAsLong() < LAST;
    }

    @Override
    public String toString() {
        return "%d MB are free at %s".formatted(free.getAsLong() / MEGABYTE, directory);
    }
}
