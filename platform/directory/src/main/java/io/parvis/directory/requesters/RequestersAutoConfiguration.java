package io.parvis.directory.requesters;

import java.time.Duration;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

import io.parvis.directory.DirectoryAutoConfiguration;
import io.parvis.directory.People;
import io.parvis.directory.Viewers;

/** Sees to the notes of a service that keeps what people asked for. */
@AutoConfiguration(after = DirectoryAutoConfiguration.class)
@ConditionalOnBean(Requested.class)
public final class RequestersAutoConfiguration {

    private static final Duration REST = Duration.ofHours(1);
    private static final Duration RETRY_PAUSE = Duration.ofSeconds(10);

    @Bean
    GoneRequesters goneRequesters(People people, Viewers viewers, Requested requested) {
        return new GoneRequesters(people, viewers, requested);
    }

    @Bean
    CatchUp requestersCatchUp(GoneRequesters requesters) {
        return new CatchUp(requesters::catchUp, REST, RETRY_PAUSE);
    }
}
