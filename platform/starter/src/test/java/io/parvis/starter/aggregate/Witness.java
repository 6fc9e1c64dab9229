package io.parvis.starter.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Projection;
import io.parvis.starter.consumer.Projections;
import io.parvis.starter.consumer.Received;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterMoved;
import io.parvis.starter.letters.LetterEvents.LetterPosted;
import io.parvis.starter.letters.LetterEvents.LetterState;

/** Another service, which applies what the letters' service published and keeps what came and what it applied. */
final class Witness implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    Witness(String broker) {
        this.context = new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.application.name=witness-service",
                        "--spring.mongodb.database=" + TestDatabase.name(),
                        "--parvis.mongodb-uri=" + TestDatabase.uri(),
                        "--parvis.kafka=" + broker,
                        "--logging.structured.format.console=");
    }

    /** Where the letter went, by the facts that were applied, in their order. */
    List<String> applied(String letter) {
        return context.getBean(Log.class).applied(letter);
    }

    /** How often a fact came that had been applied. */
    int repeated() {
        return context.getBean(Log.class).repeated.get();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        LetterEvents wireNames() {
            return new LetterEvents();
        }

        @Bean
        Log log(Projections projections) {
            return new Log(projections.open("facts", Fact.class));
        }

        @Bean
        EventConsumer witness(Log log) {
            return EventConsumer.named("witness")
                    .on(
                            LetterPosted.class,
                            event -> log.apply(event, event.data().place()))
                    .on(
                            LetterMoved.class,
                            event -> log.apply(event, event.data().place()))
                    .skipping(LetterState.class)
                    .build();
        }
    }

    /** The last fact of a letter. */
    record Fact(String place) {}

    static final class Log {

        private final Projection<Fact> facts;
        private final List<Applied> applied = new ArrayList<>();
        private final AtomicInteger repeated = new AtomicInteger();

        private Log(Projection<Fact> facts) {
            this.facts = facts;
        }

        private void apply(Received<?> event, String place) {
            if (facts.apply(event, new Fact(place))) {
                add(new Applied(event.subject(), place));
            } else {
                repeated.incrementAndGet();
            }
        }

        private synchronized void add(Applied one) {
            applied.add(one);
        }

        private synchronized List<String> applied(String letter) {
            return applied.stream()
                    .filter(one -> one.letter().equals(letter))
                    .map(Applied::place)
                    .toList();
        }
    }

    private record Applied(String letter, String place) {}
}
