package io.parvis.notification.live.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

import io.parvis.notification.live.Listeners;
import io.parvis.notification.live.Pace;

/** Sets the pace of the streams, counts them, and ends them when the replica goes, which would wait for them else. */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {

    @Bean
    Pace pace(StreamSettings settings) {
        return settings.pace();
    }

    @Bean
    Gauge openStreams(Listeners listeners, MeterRegistry meters) {
        return Gauge.builder("parvis.live.streams", listeners, Listeners::count).register(meters);
    }

    @Bean
    ApplicationListener<ContextClosedEvent> leaving(Listeners listeners) {
        return _ -> listeners.leave();
    }
}
