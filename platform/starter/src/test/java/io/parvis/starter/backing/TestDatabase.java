package io.parvis.starter.backing;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One server for all tests of this JVM, embedded or real; each test has a database of its own on it. */
public final class TestDatabase {

    private static final String URI = RealDatabase.isWanted() ? RealDatabase.start() : start();
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private TestDatabase() {}

    public static MongoTemplate create() {
        return new MongoTemplate(CLIENT, name());
    }

    public static String name() {
        return "test-" + UUID.randomUUID();
    }

    public static String uri() {
        return URI;
    }

    private static String start() {
        MongoServer server = new MongoServer(new CopyingBackend());
        server.bind("localhost", 0);
        return "mongodb://localhost:" + server.getLocalAddress().getPort();
    }

    /** The server answers with its stored documents, which the next command may change before they are encoded: copies are sent instead. */
    private static final class CopyingBackend extends MemoryBackend {

        @Override
        public synchronized Document handleCommand(Channel channel, String database, String command, Document query) {
            return super.handleCommand(channel, database, command, query).cloneDeeply();
        }
    }
}
