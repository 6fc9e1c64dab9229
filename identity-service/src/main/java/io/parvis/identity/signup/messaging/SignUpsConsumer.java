package io.parvis.identity.signup.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.events.signups.SignUpRequested;
import io.parvis.identity.signup.DecidingSignUps;
import io.parvis.identity.signup.SignUpId;
import io.parvis.starter.consumer.EventConsumer;

/** What comes of a sign-up is decided when its form is published, which is after the answer and as often as it takes. */
@Configuration(proxyBeanMethods = false)
class SignUpsConsumer {

    @Bean
    EventConsumer decidingSignUpsConsumer(DecidingSignUps deciding) {
        return EventConsumer.named("sign-ups")
                .on(SignUpRequested.class, event -> deciding.decide(new SignUpId(event.subject())))
                .skippingTheRest()
                .build();
    }
}
