package io.parvis.testsupport.backing;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;

/** The memory backend, for commands of today. */
final class InMemoryBackend extends MemoryBackend {

    private final Snapshots snapshots = new Snapshots();

    @Override
    public MemoryDatabase openOrCreateDatabase(String name) {
        return new InMemoryDatabase(name, getCursorRegistry());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Document understood = Dialect.understood(command, query);
        return snapshots.of(() -> super.handleCommand(channel, database, command, understood));
    }
}
