package io.parvis.localstack.mailbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import io.parvis.testsupport.backing.CaughtMail;

/** The caught mails, each a file, so that they survive; only the newest are kept. */
final class MailStore {

    private static final int MOST = 2000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Path directory;
    private final Deque<CaughtMail> mails = new ArrayDeque<>();

    private MailStore(Path directory) {
        this.directory = directory;
    }

    static MailStore open(Path directory) {
        MailStore store = new MailStore(directory);
        try {
            Files.createDirectories(directory);
            try (Stream<Path> files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .map(file -> JSON.readValue(file.toFile(), CaughtMail.class))
                        .sorted(Comparator.comparing(CaughtMail::receivedAt))
                        .forEach(store.mails::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    /** Returns when the mail is on disk. */
    synchronized void keep(CaughtMail mail) {
        try {
            Path unfinished = directory.resolve(mail.id() + ".tmp");
            Files.write(unfinished, JSON.writeValueAsBytes(mail));
            Files.move(unfinished, file(mail), StandardCopyOption.ATOMIC_MOVE);
            mails.add(mail);
            while (mails.size() > MOST) {
                Files.deleteIfExists(file(mails.remove()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All mails, oldest first. */
    synchronized List<CaughtMail> all() {
        return List.copyOf(mails);
    }

    /** The mails to an address, in any case, oldest first. */
    synchronized List<CaughtMail> to(String address) {
        String sought = address.toLowerCase(Locale.ROOT);
        return mails.stream()
                .filter(mail -> mail.to().toLowerCase(Locale.ROOT).equals(sought))
                .toList();
    }

    synchronized Optional<CaughtMail> find(String id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    private Path file(CaughtMail mail) {
        return directory.resolve(mail.id() + ".json");
    }
}
