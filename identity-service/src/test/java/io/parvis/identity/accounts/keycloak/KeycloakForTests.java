package io.parvis.identity.accounts.keycloak;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Lets a context call the stand-in for Keycloak, which soon forgives its troubles. */
@TestConfiguration(proxyBeanMethods = false)
public class KeycloakForTests {

    @Bean
    FakeKeycloak fakeKeycloak() {
        return FakeKeycloak.start();
    }

    @Bean
    DynamicPropertyRegistrar keycloakAddress(FakeKeycloak keycloak) {
        return registry -> {
            registry.add("parvis.keycloak.admin.url", keycloak::url);
            registry.add("parvis.keycloak.admin.pause", () -> "100ms");
            registry.add("parvis.keycloak.admin.doubt", () -> "10ms");
        };
    }
}
