package io.parvis.starter.instances;

import java.net.InetAddress;
import java.util.List;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Where the other services run. */
@AutoConfiguration
@EnableConfigurationProperties(OwnersProperties.class)
public final class InstancesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    HostNames hostNames() {
        return host -> List.of(InetAddress.getAllByName(host));
    }

    @Bean
    @ConditionalOnMissingBean
    Instances instances(OwnersProperties properties, HostNames names) {
        return new Instances(properties.owners(), names);
    }
}
