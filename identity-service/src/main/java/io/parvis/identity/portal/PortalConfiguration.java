package io.parvis.identity.portal;

import java.net.URI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    SharingPortal sharingPortal(Environment environment) {
        return new SharingPortal(URI.create(environment.getRequiredProperty("parvis.public-url") + "/"));
    }
}
