package io.parvis.identity.history.messaging;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.identity.history.Change;
import io.parvis.identity.history.History;
import io.parvis.starter.consumer.EventConsumer;
import io.parvis.starter.consumer.Received;

/** All of the service's own facts are history, those that are added later too. */
@Configuration(proxyBeanMethods = false)
class HistoryConsumer {

    private static final List<String> TOPICS =
            List.of("parvis.clients", "parvis.members", "parvis.companies", "parvis.sign-ups");

    @Bean
    EventConsumer historyOfFacts(History history) {
        EventConsumer.Builder consumer = EventConsumer.named("history");
        TOPICS.stream()
                .flatMap(topic -> EventCatalogue.on(topic).stream())
                .map(EventType::payload)
                .forEach(payload -> consumer.on(payload, event -> history.keep(change(event))));
        return consumer.build();
    }

    private static Change change(Received<?> event) {
        String fact = EventCatalogue.of(event.data().getClass()).name();
        return Change.toldBy(event.id(), event.subject(), event.sequence(), event.time(), event.actor(), fact);
    }
}
