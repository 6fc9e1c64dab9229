package io.parvis.identity.accounts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.directory.PersonId;
import io.parvis.events.people.PersonState;
import io.parvis.identity.accounts.KeepingAccounts;
import io.parvis.starter.consumer.EventConsumer;

/** Keycloak follows the people as they are published, also when it was away meanwhile. */
@Configuration(proxyBeanMethods = false)
class KeycloakAccountsConsumer {

    @Bean
    EventConsumer keycloakAccounts(KeepingAccounts accounts) {
        return EventConsumer.named("keycloak-accounts")
                .on(PersonState.class, event -> accounts.keep(new PersonId(event.subject())))
                .onErased(PersonState.class, person -> accounts.remove(new PersonId(person)))
                .build();
    }
}
