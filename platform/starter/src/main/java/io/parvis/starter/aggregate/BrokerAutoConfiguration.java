package io.parvis.starter.aggregate;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ProducerFactory;

/** The connection to the broker that {@code parvis.kafka} names. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
@ConditionalOnClass({ProducerFactory.class, KafkaAutoConfiguration.class})
@EnableConfigurationProperties(BrokerProperties.class)
class BrokerAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(KafkaConnectionDetails.class)
    KafkaConnectionDetails kafkaConnectionDetails(BrokerProperties properties) {
        return properties::kafka;
    }
}
