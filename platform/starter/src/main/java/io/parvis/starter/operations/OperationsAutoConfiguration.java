package io.parvis.starter.operations;

import com.mongodb.client.MongoClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a service treats its database. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
public final class OperationsAutoConfiguration {

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
