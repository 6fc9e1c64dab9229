package io.parvis.starter.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.backing.UnusedPort;

class DatabaseHealthIT {

    private static final String DATABASE = "matter";

    private final List<CommandStartedEvent> commands = new CopyOnWriteArrayList<>();

    @Test
    void asksItsOwnDatabaseAndNothingElse() {
        try (MongoClient client = client(TestDatabase.uri())) {
            assertThat(health(client)).isEqualTo(Status.UP);

            assertThat(commands).extracting(CommandStartedEvent::getCommandName).containsExactly("ping");
            assertThat(commands)
                    .extracting(CommandStartedEvent::getDatabaseName)
                    .containsExactly(DATABASE);
        }
    }

    @Test
    void isDownWhileTheDatabaseIsAway() {
        try (MongoClient client = client("mongodb://localhost:" + UnusedPort.any())) {
            assertThat(health(client)).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void standsInPlaceOfSpringBootsIndicator() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DatabaseAutoConfiguration.class,
                        MongoAutoConfiguration.class,
                        DataMongoAutoConfiguration.class,
                        DatabaseHealthAutoConfiguration.class,
                        MongoHealthContributorAutoConfiguration.class))
                .withPropertyValues("parvis.mongodb-uri=" + TestDatabase.uri(), "spring.mongodb.database=" + DATABASE)
                .run(context -> assertThat(context)
                        .getBeans(HealthContributor.class)
                        .hasEntrySatisfying(
                                "mongoHealthIndicator",
                                health -> assertThat(health).isInstanceOf(DatabaseHealth.class))
                        .hasSize(1));
    }

    private static Status health(MongoClient client) {
        return new DatabaseHealth(new MongoTemplate(client, DATABASE)).health().getStatus();
    }

    private MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(500, TimeUnit.MILLISECONDS))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        commands.add(event);
                    }
                })
                .build());
    }
}
