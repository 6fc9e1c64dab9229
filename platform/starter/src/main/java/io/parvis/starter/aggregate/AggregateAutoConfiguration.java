package io.parvis.starter.aggregate;

import java.time.Clock;
import java.time.ZoneOffset;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ProducerFactory;

import io.parvis.starter.document.DeclaredIndexes;

/** Aggregate stores and the relay of their events, for a service that has a database and a broker. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@ConditionalOnClass({MongoOperations.class, ProducerFactory.class})
@ConditionalOnBean({MongoOperations.class, ProducerFactory.class})
@ConditionalOnBooleanProperty(name = "parvis.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
class AggregateAutoConfiguration {

    /** Tells milliseconds: a document keeps no more. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean
    EventTransport eventTransport(
            ProducerFactory<?, ?> producers, OutboxProperties properties, Environment environment) {
        return new KafkaTransport(
                producers,
                environment.getRequiredProperty("spring.application.name"),
                properties.schemas(),
                properties.sendTimeout());
    }

    @Bean
    OutboxMetrics outboxMetrics(MeterRegistry registry, Clock clock) {
        return new OutboxMetrics(registry, clock);
    }

    @Bean
    Relay outboxRelay(EventTransport transport, OutboxMetrics metrics, OutboxProperties properties) {
        return new Relay(transport, metrics, properties.claim());
    }

    @Bean
    Sweep outboxSweep(Relay relay, OutboxMetrics metrics, OutboxProperties properties, Clock clock) {
        return new Sweep(relay, metrics, properties.pause(), clock);
    }

    @Bean
    AggregateStores aggregateStores(
            MongoOperations mongo,
            DeclaredIndexes indexes,
            OutboxProperties properties,
            WireNames names,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator,
            Relay relay,
            Sweep sweep,
            Clock clock) {
        Announcer announcer = new Announcer(names, trace(tracer.getIfAvailable(), propagator.getIfAvailable()), clock);
        return new MongoAggregateStores(mongo, indexes, properties, announcer, relay, sweep);
    }

    private static CurrentTrace trace(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        return tracer == null || propagator == null ? CurrentTrace.NONE : CurrentTrace.of(tracer, propagator);
    }
}
