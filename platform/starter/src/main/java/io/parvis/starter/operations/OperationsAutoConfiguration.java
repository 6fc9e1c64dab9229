package io.parvis.starter.operations;

import com.mongodb.client.MongoClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.observation.ServerRequestObservationConvention;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What traces call a request, and how a service treats its database. */
@AutoConfiguration(before = {MongoAutoConfiguration.class, WebMvcObservationAutoConfiguration.class})
public final class OperationsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ServerRequestObservationConvention routeNames() {
        return new RouteNames();
    }

    /** What Spring Security does is no step of its own in traces and figures: each of its filters would be one. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Where there is a database. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MongoClient.class, MongoClientSettingsBuilderCustomizer.class})
    static class Database {

        @Bean
        MongoClientSettingsBuilderCustomizer databaseSettings() {
            return new DatabaseSettings();
        }
    }
}
