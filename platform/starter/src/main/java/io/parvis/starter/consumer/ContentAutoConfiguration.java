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
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.contentTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        ClientHttpRequestFactory requests = requests(http, properties.contentTimeout());
        RestClient client = clients.requestFactory(requests)
                .requestInterceptor(ServiceToken.interceptor(
                        keycloak.tokens(),
                        environment.getRequiredProperty("spring.application.name"),
                        properties.serviceAccount().secret(),
                        requests))
                .build();
        RestClient files = client.mutate()
                .requestFactory(requests(http, properties.fileTimeout()))
                .build();
        return new HttpContentReader(instances, client, files, breakers(registry));
    }

    /** The time-out is for the whole answer, body included. */
    private static ClientHttpRequestFactory requests(HttpClient http, Duration timeout) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(timeout);
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
