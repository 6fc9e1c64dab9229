package io.parvis.identity.accounts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.PersonId;
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

    @Bean
    EventConsumer keycloakSessions(KeepingAccounts accounts) {
        return EventConsumer.named("keycloak-sessions")
                .on(ClientBanned.class, event -> accounts.endSessions(new PersonId(event.subject())))
                .on(ClientDeactivated.class, event -> accounts.endSessions(new PersonId(event.subject())))
                .on(MemberDeactivated.class, event -> accounts.endSessions(new PersonId(event.subject())))
                .skippingTheRest()
                .build();
    }
}
