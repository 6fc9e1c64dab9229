package io.parvis.starter.document;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The database's health; in place of Spring Boot's, by the bean's name. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class, before = MongoHealthContributorAutoConfiguration.class)
@ConditionalOnClass({MongoOperations.class, DataMongoAutoConfiguration.class})
@ConditionalOnBean(MongoOperations.class)
@ConditionalOnEnabledHealthIndicator("mongo")
class DatabaseHealthAutoConfiguration {

    @Bean
    DatabaseHealth mongoHealthIndicator(MongoOperations database) {
        return new DatabaseHealth(database);
    }
}
