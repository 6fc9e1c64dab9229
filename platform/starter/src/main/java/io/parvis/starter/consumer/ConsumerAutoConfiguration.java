package io.parvis.starter.consumer;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

import io.parvis.starter.aggregate.WireNames;
import io.parvis.starter.document.DeclaredIndexes;
import io.parvis.starter.document.DocumentCollection;

/** Runs the service's {@link EventConsumer} beans, for a service that has a database and a broker. */
@AutoConfiguration(
        afterName = {
            "io.parvis.starter.aggregate.AggregateAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
@ConditionalOnClass({MongoOperations.class, ConsumerFactory.class})
@ConditionalOnBean({MongoOperations.class, ConsumerFactory.class})
@ConditionalOnBooleanProperty(name = "parvis.consumers.enabled", matchIfMissing = true)
@EnableConfigurationProperties(ConsumerProperties.class)
class ConsumerAutoConfiguration {

    private static final String PARKED = "parked";

    @Bean
    ConsumerMetrics consumerMetrics(MeterRegistry registry, ObjectProvider<Clock> clock) {
        return new ConsumerMetrics(registry, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Projections projections(MongoOperations mongo, DeclaredIndexes indexes, ConsumerMetrics metrics) {
        return new MongoProjections(mongo, indexes, metrics);
    }

    @Bean
    ParkedRecords parkedRecords(MongoOperations mongo, DeclaredIndexes indexes, ObjectProvider<Clock> clock) {
        return ParkedRecords.of(mongo, indexes, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Parking parking(
            MongoOperations mongo, ParkedRecords records, ConsumerProperties properties, ObjectProvider<Clock> clock) {
        return new Parking(
                new DocumentCollection(mongo, PARKED),
                records,
                properties.replayLease(),
                clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    RunningConsumers runningConsumers(
            ObjectProvider<EventConsumer> consumers,
            WireNames names,
            ConsumerFactory<?, ?> factory,
            ConsumerProperties properties,
            Environment environment,
            Parking parking,
            ConsumerMetrics metrics,
            ObjectProvider<Tracer> tracer,
            ObjectProvider<Propagator> propagator) {
        String service = environment.getRequiredProperty("spring.application.name");
        EventTrace trace = trace(tracer.getIfAvailable(), propagator.getIfAvailable());
        ContainerFactory containers = new ContainerFactory(factory, service, properties.concurrency());
        Timer timer = new Timer();
        List<RunningConsumer> running = consumers
                .orderedStream()
                .map(consumer -> new Subscription(consumer, names))
                .map(subscription -> new RunningConsumer(
                        subscription,
                        new Dispatcher(subscription, parking, trace, metrics),
                        new Waiting(properties, timer, () -> parking.taken(subscription.name())),
                        containers))
                .toList();
        return new RunningConsumers(running, parking, metrics, timer);
    }

    @Bean
    RunningTails runningTails(ObjectProvider<EventTail> tails, WireNames names, ConsumerFactory<?, ?> factory) {
        return new RunningTails(() -> tails.orderedStream()
                .map(tail -> new TailReader(tail, topics(tail, names), factory))
                .toList());
    }

    @Bean
    ConsumerLag consumerLag(RunningConsumers consumers, KafkaAdmin broker, ConsumerMetrics metrics) {
        return new ConsumerLag(consumers, broker.getConfigurationProperties(), metrics);
    }

    @Bean
    ParkedEvents parkedEvents(
            MongoOperations mongo,
            DeclaredIndexes indexes,
            ParkedRecords records,
            Parking parking,
            RunningConsumers consumers,
            ConsumerMetrics metrics) {
        DocumentCollection heads = new DocumentCollection(mongo, PARKED);
        indexes.declare(heads, ParkedList.BY_SINCE);
        indexes.declare(heads, ParkedList.BY_CONSUMER);
        return new ParkedEvents(new ParkedList(heads, records), parking, consumers.dispatchers(), metrics);
    }

    @Bean
    HealthIndicator consumersHealthIndicator(RunningConsumers consumers) {
        return new ConsumersHealth(consumers);
    }

    private static Set<String> topics(EventTail tail, WireNames names) {
        return tail.payloads().stream()
                .map(payload -> names.of(payload).topic())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EventTrace trace(@Nullable Tracer tracer, @Nullable Propagator propagator) {
        return tracer == null || propagator == null ? EventTrace.NONE : EventTrace.of(tracer, propagator);
    }
}
