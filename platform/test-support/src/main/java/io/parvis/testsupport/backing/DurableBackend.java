package io.parvis.testsupport.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A file backend that answers only when everything the answer can show is in the file, also what others have just written.
 * See {@code docs/adr/0002-durable-embedded-database.md}.
 */
final class DurableBackend extends H2Backend {

    /** Commands that change nothing. Whatever is not named here is taken for a write. */
    private static final Set<String> READING = Set.of(
            "buildInfo",
            "count",
            "distinct",
            "endSessions",
            "find",
            "getMore",
            "isMaster",
            "listCollections",
            "listDatabases",
            "listIndexes",
            "ping");

    private static final long MEGABYTE = 1024 * 1024;

    private final GroupCommit groupCommit;
    private final Snapshots snapshots = new Snapshots();

    private DurableBackend(MVStore store, Consumer<? super MVStoreException> broken) {
        super(store);
        this.groupCommit = new GroupCommit(store, broken::accept);
    }

    static DurableBackend open(Path file, Consumer<? super MVStoreException> broken) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        MVStore store = new MVStore.Builder()
                .fileName(file.toString())
                .cacheSize(cachedMegabytes())
                .autoCommitDisabled()
                .open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return new DurableBackend(store, broken);
    }

    /**
     * Two fifths of the heap. Documents are in the file as Java serialises them, and a list reads its whole collection: what is not kept is
     * deserialised for each.
     */
    private static int cachedMegabytes() {
        return (int) (Runtime.getRuntime().maxMemory() / MEGABYTE * 2 / 5);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new FileDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return READING.contains(command)
                ? groupCommit.reading(() -> answer(channel, database, command, query))
                : groupCommit.writing(() -> answer(channel, database, command, query));
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return snapshots.of(() -> super.handleCommand(channel, database, command, Dialect.understood(command, query)));
    }

    @Override
    public void close() {
        groupCommit.close();
        super.close();
    }
}
