package io.parvis.identity.people.startup;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.identity.people.InvitingFirstAdmin;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("parvis.bootstrap-admin.username")
@EnableConfigurationProperties(BootstrapAdmin.class)
class FirstAdminConfiguration {

    @Bean
    FirstAdminRunner firstAdminRunner(InvitingFirstAdmin inviting, BootstrapAdmin admin) {
        return new FirstAdminRunner(inviting, admin);
    }
}
