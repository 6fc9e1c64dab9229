package io.parvis.starter.document;

import java.util.concurrent.TimeUnit;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** The connection to the database: where {@code parvis.mongodb-uri} says, and never hanging on a dead server. */
@AutoConfiguration(before = MongoAutoConfiguration.class)
@ConditionalOnClass({MongoClient.class, MongoOperations.class, MongoAutoConfiguration.class})
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(MongoConnectionDetails.class)
    MongoConnectionDetails mongoConnectionDetails(DatabaseProperties properties) {
        return () -> new ConnectionString(properties.mongodbUri());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer timeOuts(DatabaseProperties properties) {
        long patience = properties.databasePatience().toMillis();
        long answer = properties.databaseAnswer().toMillis();
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(patience, TimeUnit.MILLISECONDS))
                .applyToConnectionPoolSettings(pool -> pool.maxWaitTime(patience, TimeUnit.MILLISECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(patience, TimeUnit.MILLISECONDS)
                        .readTimeout(answer, TimeUnit.MILLISECONDS));
    }

    @Bean
    DeclaredIndexes declaredIndexes() {
        return new DeclaredIndexes();
    }
}
