package io.parvis.testsupport.spring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

import io.parvis.testsupport.backing.KafkaBroker;
import io.parvis.testsupport.backing.MongoDatabase;
import io.parvis.testsupport.events.EventPublisher;
import io.parvis.testsupport.events.PublishedEvents;
import io.parvis.testsupport.owners.ContentOwners;
import io.parvis.testsupport.tokens.TokenIssuer;

/**
 * The backing services that all tests of a JVM share: started with the first test that needs them, closed when the last application
 * context has been closed. For tests without Spring; those with it say {@link WithBackingServices}.
 */
public final class BackingServices {

    private static final BackingServices SHARED = start();

    private final KafkaBroker broker;
    private final MongoDatabase database;
    private final TokenIssuer issuer;
    private final ContentOwners contentOwners = ContentOwners.start();
    private final PublishedEvents publishedEvents;
    private final EventPublisher eventPublisher;

    private BackingServices(KafkaBroker broker, MongoDatabase database, TokenIssuer issuer) {
        this.broker = broker;
        this.database = database;
        this.issuer = issuer;
        this.publishedEvents = new PublishedEvents(broker.bootstrapServers());
        this.eventPublisher = new EventPublisher(broker.bootstrapServers());
    }

    public static BackingServices shared() {
        return SHARED;
    }

    public KafkaBroker broker() {
        return broker;
    }

    public MongoDatabase database() {
        return database;
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    public ContentOwners contentOwners() {
        return contentOwners;
    }

    public PublishedEvents publishedEvents() {
        return publishedEvents;
    }

    public EventPublisher eventPublisher() {
        return eventPublisher;
    }

    private static BackingServices start() {
        Path directory = newDirectory();
        BackingServices services =
                new BackingServices(KafkaBroker.start(directory, 0), MongoDatabase.inMemory(), TokenIssuer.start());
        SpringApplication.getShutdownHandlers().add(() -> services.close(directory));
        return services;
    }

    private void close(Path directory) {
        publishedEvents.close();
        eventPublisher.close();
        contentOwners.close();
        issuer.close();
        database.close();
        broker.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("parvis-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
