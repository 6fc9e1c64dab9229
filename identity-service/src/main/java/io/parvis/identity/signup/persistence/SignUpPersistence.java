package io.parvis.identity.signup.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.signup.SettingsOfSignUps;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpEvent;
import io.parvis.identity.signup.SignUpSettings;
import io.parvis.identity.signup.SignUpSettingsEvent;
import io.parvis.identity.signup.SignUps;
import io.parvis.starter.aggregate.AggregateStores;
import io.parvis.starter.aggregate.EventTranslator;
import io.parvis.starter.document.Index;

@Configuration(proxyBeanMethods = false)
class SignUpPersistence {

    @Bean
    SignUps signUps(AggregateStores stores, EventTranslator<SignUp, SignUpEvent> translator) {
        return new MongoSignUps(stores.open(
                "sign-ups",
                new SignUpDocumentMapper(),
                translator,
                Index.uniqueWherePresent("state.link.tokenHash"),
                Index.on("state.emailKey", "state.requestedAt", "_id"),
                Index.on("state.status", "state.requestedAt", "_id"),
                Index.on("state.requestedAt", "_id")));
    }

    @Bean
    SettingsOfSignUps settingsOfSignUps(
            AggregateStores stores, EventTranslator<SignUpSettings, SignUpSettingsEvent> translator) {
        return new MongoSettingsOfSignUps(stores.open("sign-up-settings", SettingsDocument.MAPPER, translator));
    }
}
