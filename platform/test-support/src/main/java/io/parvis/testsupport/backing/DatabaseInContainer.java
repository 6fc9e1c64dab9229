package io.parvis.testsupport.backing;

import java.nio.file.Path;

import io.parvis.testsupport.container.BackingContainer;
import io.parvis.testsupport.container.DatabaseContainer;

/** The official database in a container. */
record DatabaseInContainer(BackingContainer container, int port) implements MongoDatabase {

    static DatabaseInContainer inMemory(int port) {
        return new DatabaseInContainer(DatabaseContainer.inMemory(port), port);
    }

    static DatabaseInContainer durable(Path file, int port) {
        return new DatabaseInContainer(DatabaseContainer.durable(file, port), port);
    }

    /** Says that this is the one server to talk to: the name that the replica set gives it is its own. */
    @Override
    public String uri() {
        return "mongodb://localhost:" + port + "/?directConnection=true";
    }

    @Override
    public void close() {
        container.close();
    }
}
