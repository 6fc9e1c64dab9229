package io.parvis.faults.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;

import io.parvis.faults.checks.SeparationCheck;

/** The logs of the services, which name nobody and quote nothing. */
public final class Logs {

    private Logs() {}

    /**
     * Searches a log for words of people.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public static void search(Path log, Collection<String> words, SeparationCheck separation) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            lines.forEach(line -> separation.withheld(String.valueOf(log.getFileName()), line, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
