package io.parvis.starter.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

import io.parvis.starter.consumer.ParkedEvents;

/** Shows operations what is parked, where a service consumes events. */
@AutoConfiguration(afterName = "io.parvis.starter.consumer.ConsumerAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBean(ParkedEvents.class)
class ParkedEventsAutoConfiguration {

    @Bean
    ParkedEventsController parkedEventsController(ParkedEvents parked) {
        return new ParkedEventsController(parked);
    }
}
