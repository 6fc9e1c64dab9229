package io.parvis.testsupport.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/** A file backend that answers only when everything an answer can show is in the file. */
final class DurableBackend extends H2Backend {

    private final Object committing = new Object();

    private DurableBackend(MVStore store) {
        super(store);
    }

    static DurableBackend open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DurableBackend(
                new MVStore.Builder().fileName(file.toString()).open());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        Document answer = super.handleMessage(message);
        synchronized (committing) {
            if (getMvStore().hasUnsavedChanges()) {
                commit();
            }
        }
        return answer;
    }
}
