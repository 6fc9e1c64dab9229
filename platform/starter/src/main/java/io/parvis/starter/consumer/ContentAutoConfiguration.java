package io.parvis.starter.consumer;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;

import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.web.client.RestClient;

import io.parvis.starter.instances.Instances;
import io.parvis.starter.instances.InstancesAutoConfiguration;
import io.parvis.starter.security.KeycloakProperties;

/** Reading what other services keep, such as the content that events point to, for a service that knows of events. */
@AutoConfiguration(
        after = InstancesAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass(ConsumerFactory.class)
@EnableConfigurationProperties({ContentProperties.class, KeycloakProperties.class})
class ContentAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ContentReader contentReader(
            RestClient.Builder clients,
            ContentProperties properties,
            Instances instances,
            KeycloakProperties keycloak,
            Environment environment,
            MeterRegistry registry) {
        ClientHttpRequestFactory requests = requests(properties);
        RestClient client = clients.requestFactory(requests)
                .requestInterceptor(ServiceToken.interceptor(
                        keycloak.tokens(),
                        environment.getRequiredProperty("spring.application.name"),
                        properties.serviceAccount().secret(),
                        requests))
                .build();
        return new HttpContentReader(instances, client, breakers(registry));
    }

    private static ClientHttpRequestFactory requests(ContentProperties properties) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.contentTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build());
        requests.setReadTimeout(properties.contentTimeout());
        return requests;
    }

    private static CircuitBreakerRegistry breakers(MeterRegistry registry) {
        CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .minimumNumberOfCalls(5)
                .slidingWindowSize(10)
                .waitDurationInOpenState(Duration.ofSeconds(2))
                .recordException(OwnerUnavailable.class::isInstance)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(registry);
        return breakers;
    }
}
