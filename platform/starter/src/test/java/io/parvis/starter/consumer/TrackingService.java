package io.parvis.starter.consumer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import io.micrometer.tracing.Tracer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.AggregateStore;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.letters.Letter;
import io.parvis.starter.letters.LetterDocument;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;
import io.parvis.starter.letters.LetterEvents.LetterState;
import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.security.CallerDirectory;

/** A service that keeps letters and follows them by their own events. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TrackingService {

    static ConfigurableApplicationContext start(String broker) {
        return start(broker, TestDatabase.uri());
    }

    static ConfigurableApplicationContext start(String broker, String database) {
        return start(broker, database, name());
    }

    /** Another replica, if one of that name runs. */
    static ConfigurableApplicationContext start(String broker, String database, String name) {
        return builder(WebApplicationType.NONE).run(arguments(name, broker, database, TestDatabase.name()));
    }

    /** One that answers over HTTP, with a Keycloak of its own. */
    static ConfigurableApplicationContext startWithHttp(String broker) {
        return builder(WebApplicationType.SERVLET)
                .initializers(new SampleKeycloak.Initializer())
                .run(arguments(name(), broker, TestDatabase.uri(), TestDatabase.name()));
    }

    /** As many replicas of one service. */
    static List<ConfigurableApplicationContext> startReplicas(int number, String broker) {
        String[] arguments = arguments(name(), broker, TestDatabase.uri(), TestDatabase.name());
        return Stream.generate(() -> builder(WebApplicationType.NONE).run(arguments))
                .limit(number)
                .toList();
    }

    private static SpringApplicationBuilder builder(WebApplicationType type) {
        return new SpringApplicationBuilder(TrackingService.class).web(type);
    }

    private static String name() {
        return "tracking-" + UUID.randomUUID();
    }

    private static String[] arguments(String name, String broker, String databaseUri, String database) {
        return new String[] {
            "--spring.application.name=" + name,
            "--server.port=0",
            "--spring.mongodb.database=" + database,
            "--parvis.mongodb-uri=" + databaseUri,
            "--parvis.kafka=" + broker,
            "--parvis.consumers.longest-pause=500ms",
            "--logging.level.io.parvis.starter.consumer.ParkedEvents=info",
            "--logging.structured.format.console="
        };
    }

    static Command command() {
        return new Command(UUID.randomUUID().toString(), null, Actor.SYSTEM, null);
    }

    @Bean
    LetterEvents wireNames() {
        return new LetterEvents();
    }

    @Bean
    CallerDirectory nobody() {
        return subject -> Optional.empty();
    }

    @Bean
    AggregateStore<Letter> letters(AggregateStores stores, LetterEvents events) {
        return stores.open("letters", new LetterDocument.Mapper(), events);
    }

    @Bean
    Projection<Place> places(Projections projections) {
        return projections.open("places", Place.class);
    }

    @Bean
    Journal journal(Tracer tracer) {
        return new Journal(tracer);
    }

    @Bean
    EventConsumer tracking(Journal journal) {
        return EventConsumer.named("tracking")
                .on(LetterPosted.class, journal::posted)
                .on(LetterMoved.class, journal::moved)
                .build();
    }

    @Bean
    EventConsumer remembering(Projection<Place> places, Journal journal) {
        return EventConsumer.named("remembering")
                .on(
                        LetterState.class,
                        event -> places.apply(event, new Place(event.data().place())))
                .onErased(LetterState.class, subject -> {
                    places.erase(subject);
                    journal.erased(subject);
                })
                .build();
    }

    /** What is remembered of a letter. */
    record Place(String name) {}
}
