package io.parvis.gateway.routes;

import java.time.Duration;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/**
 * One circuit breaker per process of a service: a dead one closes no way to the others. It counts connections that failed, broke or stayed silent; an answer of any status is
 * a success, because the service gave it. No time limiter stands around it: it would cut uploads and downloads.
 */
@Component
class ServiceBreakers {

    static final Duration OPEN_FOR = Duration.ofSeconds(5);

    private final CircuitBreakerRegistry breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
            .slidingWindowType(CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
            .slidingWindowSize(20)
            .minimumNumberOfCalls(10)
            .failureRateThreshold(50)
            .waitDurationInOpenState(OPEN_FOR)
            .permittedNumberOfCallsInHalfOpenState(3)
            .automaticTransitionFromOpenToHalfOpenEnabled(true)
            .maxWaitDurationInHalfOpenState(Duration.ofSeconds(30))
            .build());

    ServiceBreakers(MeterRegistry meters) {
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
    }

    /** The breaker of an {@link io.parvis.starter.instances.Instance}, by its name. */
    CircuitBreaker of(String instance) {
        return breakers.circuitBreaker(instance);
    }

    void forget(String instance) {
        breakers.remove(instance);
    }
}
