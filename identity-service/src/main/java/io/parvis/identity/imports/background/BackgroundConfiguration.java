package io.parvis.identity.imports.background;

import java.time.Clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.imports.ForgettingImports;
import io.parvis.identity.imports.WorkingImports;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "parvis.imports.worker.enabled", matchIfMissing = true)
@EnableConfigurationProperties(WorkerProperties.class)
class BackgroundConfiguration {

    @Bean
    ImportWorker importWorker(
            WorkingImports working, ForgettingImports forgetting, WorkerProperties properties, Clock clock) {
        return new ImportWorker(working, forgetting, properties, clock);
    }
}
