package io.parvis.starter.numbers;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Numbers, for a service that has a database. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnBean(MongoOperations.class)
class NumbersAutoConfiguration {

    @Bean
    Numbers numbers(MongoOperations mongo) {
        return new MongoNumbers(mongo);
    }
}
