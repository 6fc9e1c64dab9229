package io.parvis.testsupport.backing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Consumer;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;

/** A database that speaks MongoDB's protocol, in this JVM. */
final class EmbeddedDatabase implements MongoDatabase {

    private final MongoServer server;

    private EmbeddedDatabase(MongoServer server) {
        this.server = server;
    }

    static EmbeddedDatabase inMemory(int port) {
        return serve(new InMemoryBackend(), port);
    }

    static EmbeddedDatabase durable(Path file, int port, Consumer<RuntimeException> broken) {
        return serve(DurableBackend.open(file, broken), port);
    }

    @Override
    public String uri() {
        return "mongodb://localhost:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static EmbeddedDatabase serve(MongoBackend backend, int port) {
        MongoServer server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new EmbeddedDatabase(server);
    }
}
