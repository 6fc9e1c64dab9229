package io.parvis.testsupport.backing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Consumer;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;

/** A database that speaks MongoDB's protocol, in this JVM. */
public final class MongoDatabase implements AutoCloseable {

    private final MongoServer server;

    private MongoDatabase(MongoServer server) {
        this.server = server;
    }

    /** A database that forgets everything when it is closed, at any free port. */
    public static MongoDatabase inMemory() {
        return inMemory(0);
    }

    /**
     * A database that forgets everything when it is closed.
     *
     * @param port of the loopback interface, or 0 for any free one
     */
    public static MongoDatabase inMemory(int port) {
        return serve(new InMemoryBackend(), port);
    }

    /**
     * A database in a file, which holds every write that was acknowledged.
     *
     * @param port of the loopback interface, or 0 for any free one
     */
    public static MongoDatabase durable(Path file, int port) {
        return durable(file, port, _ -> {});
    }

    /**
     * A database in a file, which holds every write that was acknowledged.
     *
     * @param port   of the loopback interface, or 0 for any free one
     * @param broken told when the file can't be written, on a full disk for example: the database answers nothing from then on and must
     *     be opened anew
     */
    public static MongoDatabase durable(Path file, int port, Consumer<RuntimeException> broken) {
        return serve(DurableBackend.open(file, broken), port);
    }

    /** Where clients connect, without the name of a database. */
    public String uri() {
        return "mongodb://localhost:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private static MongoDatabase serve(MongoBackend backend, int port) {
        MongoServer server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new MongoDatabase(server);
    }
}
