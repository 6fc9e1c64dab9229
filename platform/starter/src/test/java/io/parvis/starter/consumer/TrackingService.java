package io.parvis.starter.consumer;

import java.util.UUID;

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

/** A service that keeps letters and follows them by their own events. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TrackingService {

    static ConfigurableApplicationContext start(String broker) {
        return start(broker, TestDatabase.uri());
    }

    static ConfigurableApplicationContext start(String broker, String database) {
        return start(broker, database, "tracking-" + UUID.randomUUID());
    }

    /** Another replica, if one of that name runs. */
    static ConfigurableApplicationContext start(String broker, String database, String name) {
        return new SpringApplicationBuilder(TrackingService.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=" + name,
                        "--spring.mongodb.database=" + TestDatabase.name(),
                        "--parvis.mongodb-uri=" + database,
                        "--parvis.kafka=" + broker,
                        "--parvis.consumers.longest-pause=500ms",
                        "--logging.structured.format.console=");
    }

    static Command command() {
        return new Command(UUID.randomUUID().toString(), null, Actor.SYSTEM, null);
    }

    @Bean
    LetterEvents wireNames() {
        return new LetterEvents();
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
