package io.parvis.testsupport.backing;

import java.nio.file.Path;
import java.util.function.Consumer;

import io.parvis.testsupport.container.Containers;

/** A database that speaks MongoDB's protocol: in this JVM, or the real one in a container where they are wanted. */
public interface MongoDatabase extends AutoCloseable {

    /** A database that forgets everything when it is closed, at any free port. */
    static MongoDatabase inMemory() {
        return inMemory(0);
    }

    /**
     * A database that forgets everything when it is closed.
     *
     * @param port of the loopback interface, or 0 for any free one
     */
    static MongoDatabase inMemory(int port) {
        int clientPort = FreePort.orAny(port);
        return Containers.areWanted()
                ? DatabaseInContainer.inMemory(clientPort)
                : EmbeddedDatabase.inMemory(clientPort);
    }

    /**
     * A database in a file, which holds every write that was acknowledged; in a container, a volume of its own stands for the file.
     *
     * @param port of the loopback interface, or 0 for any free one
     */
    static MongoDatabase durable(Path file, int port) {
        return durable(file, port, _ -> {});
    }

    /**
     * A database in a file, which holds every write that was acknowledged; in a container, a volume of its own stands for the file.
     *
     * @param port   of the loopback interface, or 0 for any free one
     * @param broken told when the embedded database can't write its file, on a full disk for example: it answers nothing from then on and
     *     must be opened anew. A real one ends by itself.
     */
    static MongoDatabase durable(Path file, int port, Consumer<RuntimeException> broken) {
        int clientPort = FreePort.orAny(port);
        return Containers.areWanted()
                ? DatabaseInContainer.durable(file, clientPort)
                : EmbeddedDatabase.durable(file, clientPort, broken);
    }

    /** Where clients connect, without the name of a database. */
    String uri();

    @Override
    void close();
}
