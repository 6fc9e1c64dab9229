package io.parvis.testsupport.spring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

import io.parvis.testsupport.tokens.Tokens;

/** Points a context at the shared backing services before anything of it is made. All are equal, so that contexts are shared. */
record BackingServicesCustomizer() implements ContextCustomizer {

    private static final Set<String> TESTS_OWN =
            Set.of(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, "Dynamic Test Properties");

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        BackingServices services = BackingServices.shared();
        Map<String, Object> addresses = new HashMap<>();
        addresses.put("parvis.kafka", services.broker().bootstrapServers());
        addresses.put("parvis.mongodb-uri", services.database().uri());
        addresses.put("spring.mongodb.database", "test-" + UUID.randomUUID());
        addresses.put("parvis.keycloak.url", services.issuer().url());
        addresses.put("parvis.keycloak.public-url", services.issuer().url());
        Tokens.SERVICES.forEach(service -> addresses.put(
                "parvis.owners." + service, services.contentOwners().url()));
        addBelowTheTestsOwn(
                context.getEnvironment().getPropertySources(), new MapPropertySource("backing services", addresses));

        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        beans.registerSingleton("tokens", services.issuer().tokens());
        beans.registerSingleton("contentOwners", services.contentOwners());
        beans.registerSingleton("publishedEvents", services.publishedEvents());
        beans.registerSingleton("eventPublisher", services.eventPublisher());
    }

    private static void addBelowTheTestsOwn(MutablePropertySources sources, MapPropertySource addresses) {
        List<String> own = sources.stream()
                .map(PropertySource::getName)
                .filter(TESTS_OWN::contains)
                .toList();
        if (own.isEmpty()) {
            sources.addFirst(addresses);
        } else {
            sources.addAfter(own.getLast(), addresses);
        }
    }
}
