package io.parvis.identity.accounts.keycloak;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.accounts.HeldAccounts;
import io.parvis.starter.security.KeycloakProperties;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeycloakAdminProperties.class)
class KeycloakConfiguration {

    private static final int CALLS_SEEN = 20;
    private static final int CALLS_NEEDED = 5;
    private static final int CALLS_TRIED = 2;
    private static final int REFUSALS_BELIEVED = 3;

    @Bean
    Accounts accounts(KeycloakUsers users, KeycloakCalls calls) {
        return new KeycloakAccounts(users, calls);
    }

    @Bean
    KeycloakCalls keycloakCalls(CircuitBreakerRegistry keycloakBreakers, KeycloakAdminProperties admin) {
        return new KeycloakCalls(keycloakBreakers.circuitBreaker("keycloak"), doubt(admin));
    }

    @Bean
    HeldAccounts heldAccounts(KeycloakUsers users, KeycloakCalls calls) {
        return new KeycloakHeldAccounts(users, calls);
    }

    @Bean
    KeycloakUsers keycloakUsers(RestClient.Builder http, KeycloakProperties keycloak, KeycloakAdminProperties admin) {
        RestClient.Builder timed = http.requestFactory(requests(admin));
        ClientRegistration.Builder account = ServiceAccountTokens.account(
                admin.clientId(), admin.secret(), keycloak.tokens().toString());
        RestClient client = timed.clone()
                .baseUrl(admin.realm())
                .observationConvention(new KeycloakObservation())
                .requestInterceptor(ServiceAccountTokens.interceptor(account, timed))
                .build();
        return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
                .build()
                .createClient(KeycloakUsers.class);
    }

    @Bean
    CircuitBreakerRegistry keycloakBreakers(KeycloakAdminProperties admin) {
        return CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(CALLS_SEEN)
                .minimumNumberOfCalls(CALLS_NEEDED)
                .permittedNumberOfCallsInHalfOpenState(CALLS_TRIED)
                .waitDurationInOpenState(admin.pause())
                .recordException(KeycloakCalls::isAway)
                .build());
    }

    @Bean
    MeterBinder keycloakBreakerMetrics(CircuitBreakerRegistry keycloakBreakers) {
        return TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(keycloakBreakers);
    }

    private static RetryPolicy doubt(KeycloakAdminProperties admin) {
        return RetryPolicy.builder()
                .maxRetries(REFUSALS_BELIEVED - 1)
                .delay(admin.doubt())
                .predicate(KeycloakCalls::isRefusal)
                .build();
    }

    private static ClientHttpRequestFactory requests(KeycloakAdminProperties admin) {
        return ClientHttpRequestFactoryBuilder.jdk()
                .withExecutor(Executors.newVirtualThreadPerTaskExecutor())
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(HttpClientSettings.defaults().withTimeouts(admin.connectTimeout(), admin.readTimeout()));
    }
}
