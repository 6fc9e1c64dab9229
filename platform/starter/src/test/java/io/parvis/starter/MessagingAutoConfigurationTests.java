package io.parvis.starter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.WireNames;
import io.parvis.starter.backing.TestDatabase;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.ParkedEvents;
import io.parvis.starter.consumer.Projections;
import io.parvis.starter.letters.LetterEvents;
import io.parvis.starter.letters.LetterEvents.LetterPosted;

class MessagingAutoConfigurationTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Service.class)
            .withBean(WireNames.class, LetterEvents::new)
            .withPropertyValues(
                    "spring.application.name=letter-service",
                    "spring.mongodb.database=" + TestDatabase.name(),
                    "parvis.mongodb-uri=" + TestDatabase.uri(),
                    "parvis.kafka=localhost:1",
                    "parvis.service-account.secret=s",
                    "parvis.keycloak.url=http://localhost:1",
                    "parvis.keycloak.public-url=http://localhost:1");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    @Test
    void givesAServiceStoresProjectionsAndConsumersWhileTheBrokerIsAway() {
        service.run(context -> assertThat(context)
                .hasSingleBean(AggregateStores.class)
                .hasSingleBean(Projections.class)
                .hasSingleBean(ParkedEvents.class)
                .hasSingleBean(ContentReader.class)
                .hasBean("consumersHealthIndicator"));
    }

    @Test
    void takesTheAddressesFromParvisOwnProperties() {
        service.run(context -> {
            assertThat(context.getBean(KafkaConnectionDetails.class).getBootstrapServers())
                    .containsExactly("localhost:1");
            assertThat(context.getBean(MongoConnectionDetails.class)
                            .getConnectionString()
                            .getConnectionString())
                    .isEqualTo(TestDatabase.uri());
        });
    }

    @Test
    void leavesAServiceWithoutABrokerAlone() {
        service.withClassLoader(new FilteredClassLoader(ProducerFactory.class, ConsumerFactory.class))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(MongoOperations.class)
                        .doesNotHaveBean(AggregateStores.class)
                        .doesNotHaveBean(Projections.class)
                        .doesNotHaveBean(ContentReader.class));
    }

    @Test
    void canBeSwitchedOff() {
        service.withPropertyValues("parvis.outbox.enabled=false", "parvis.consumers.enabled=false")
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .doesNotHaveBean(AggregateStores.class)
                        .doesNotHaveBean(Projections.class)
                        .doesNotHaveBean("consumersHealthIndicator"));
    }

    @Test
    void refusesAConsumerThatForgetsAnEventOfATopicItReads() {
        service.withBean(
                        EventConsumer.class,
                        () -> EventConsumer.named("forgetful")
                                .on(LetterPosted.class, _ -> {})
                                .build())
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("forgetful")
                        .hasMessageContaining("LetterMoved"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parvis.outbox.maximum-events=0",
                "parvis.consumers.concurrency=0",
                "parvis.outbox.claim=11s",
                "parvis.outbox.send-timeout=7s"
            })
    void refusesSettingsThatMakeNoSense(String property) {
        service.withPropertyValues(property).run(context -> assertThat(context).hasFailed());
    }
}
