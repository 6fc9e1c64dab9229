package io.parvis.gateway.signin;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the session store answers. Boot's own check asks a command that the embedded database does not know. */
@Component("mongoHealthContributor")
class StoreHealth extends AbstractHealthIndicator {

    private final MongoDatabase database;

    StoreHealth(MongoDatabase gatewayDatabase) {
        this.database = gatewayDatabase;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        database.runCommand(new Document("ping", 1));
        health.up();
    }
}
