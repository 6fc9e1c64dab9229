package io.parvis.identity.accounts.messaging;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.PersonId;
import io.parvis.events.EventCatalogue;
import io.parvis.events.EventType;
import io.parvis.events.people.ClientBanned;
import io.parvis.events.people.ClientDeactivated;
import io.parvis.events.people.MemberDeactivated;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.starter.consumer.EventConsumer;

/**
 * Whoever was stopped has no session in Keycloak that goes on. Their state does not tell it: by the time that it is read, they may be let in again.
 * Other changes end no session, as they count at the next request of one that is open.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakSessionsConsumer {

    private static final Set<Class<? extends Record>> STOPS =
            Set.of(ClientBanned.class, ClientDeactivated.class, MemberDeactivated.class);

    private static final Set<String> TOPICS = Set.of("parvis.clients", "parvis.members");

    @Bean
    EventConsumer keycloakSessions(KeepingAccounts accounts) {
        EventConsumer.Builder consumer = EventConsumer.named("keycloak-sessions");
        STOPS.forEach(stop -> consumer.on(stop, event -> accounts.endSessions(new PersonId(event.subject()))));
        TOPICS.stream()
                .flatMap(topic -> EventCatalogue.on(topic).stream())
                .map(EventType::payload)
                .filter(payload -> !STOPS.contains(payload))
                .forEach(payload -> consumer.skipping(payload));
        return consumer.build();
    }
}
