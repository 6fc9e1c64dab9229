package io.parvis.testsupport.spring;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a context at the shared backing services before anything of it is made. */
final class BackingServicesInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        BackingServices services = BackingServices.shared();
        Map<String, Object> addresses = new HashMap<>();
        addresses.put("parvis.kafka", services.broker().bootstrapServers());
        addresses.put("parvis.mongodb-uri", services.database().uri());
        addresses.put("spring.mongodb.database", "test-" + UUID.randomUUID());
        addresses.put("parvis.keycloak.url", services.issuer().url());
        addresses.put("parvis.keycloak.public-url", services.issuer().url());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("backing services", addresses));
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("tokens", services.issuer().tokens());
        beans.registerSingleton("publishedEvents", services.publishedEvents());
        beans.registerSingleton("eventPublisher", services.eventPublisher());
    }
}
