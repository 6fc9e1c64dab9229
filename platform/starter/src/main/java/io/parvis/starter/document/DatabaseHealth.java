package io.parvis.starter.document;

import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Whether the service's own database answers. Spring Boot's indicator asks for the names of all databases and greets each: a service has no
 * business with the others', need not have the right to list them, and pays for it at each look.
 */
final class DatabaseHealth extends AbstractHealthIndicator {

    private static final Document PING = new Document("ping", 1);

    private final MongoOperations database;

    DatabaseHealth(MongoOperations database) {
        super("The database does not answer");
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        database.executeCommand(PING);
        health.up();
    }
}
