package io.parvis.faults.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Every command, on file before it is sent, and every answer. Safe for many senders. */
public final class Ledger implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Writer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** Begins an empty ledger in a file, one JSON object a line. */
    public Ledger(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            this.file = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that a command is about to be sent; on file when this returns. */
    public synchronized void sending(Command command) {
        Entry sent = entries.getOrDefault(command.key(), Entry.of(command)).sentAgain();
        entries.put(command.key(), sent);
        write(new Line(Instant.now(), "sending", sent));
    }

    /** Notes an answer, or with status 0 that none came. */
    public synchronized void answered(Command command, Outcome outcome, int status, @Nullable String resource) {
        Entry sent = entries.get(command.key());
        if (sent == null) {
            throw new IllegalStateException("an answer to a command that was never sent: " + command);
        }
        Entry answered = sent.answered(outcome, status, resource);
        entries.put(command.key(), answered);
        write(new Line(Instant.now(), "answered", answered));
    }

    /** What is known of each command, in the order in which they were first sent. */
    public synchronized List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** How many commands are known to have come to an outcome. */
    public synchronized long count(Outcome outcome) {
        return entries.values().stream()
                .filter(entry -> entry.outcome() == outcome)
                .count();
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Line line) {
        try {
            file.write(JSON.writeValueAsString(line) + "\n");
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Line(Instant at, String what, Entry entry) {}
}
