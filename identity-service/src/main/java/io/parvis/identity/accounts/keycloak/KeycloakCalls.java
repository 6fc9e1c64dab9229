package io.parvis.identity.accounts.keycloak;

import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.starter.problem.Refused;

/** Calls Keycloak behind a circuit breaker, and tells its being away from its saying no. */
class KeycloakCalls {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakCalls.class);

    private final CircuitBreaker breaker;
    private final RetryTemplate doubting;

    /** @param doubt how often and after how long a refusal is asked for again */
    KeycloakCalls(CircuitBreaker breaker, RetryPolicy doubt) {
        this.breaker = breaker;
        this.doubting = new RetryTemplate(doubt);
        doubting.setRetryListener(new Doubts());
    }

    /**
     * Makes a call and believes a refusal only when Keycloak repeats it. One that is being stopped goes on answering without its database for a
     * moment: it finds nobody, and takes what it is sent for wrong.
     */
    <T> T insist(Supplier<T> call) {
        return doubting.invoke(() -> make(call));
    }

    void run(Runnable call) {
        make(() -> {
            call.run();
            return call;
        });
    }

    <T> T make(Supplier<T> call) {
        try {
            return breaker.executeSupplier(call);
        } catch (CallNotPermittedException _) {
            throw new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE);
        } catch (RuntimeException e) {
            if (isAway(e)) {
                LOG.warn("Keycloak does not answer as it should", e);
                throw new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE);
            }
            throw e;
        }
    }

    /** Whether Keycloak says no, which it may not mean. */
    static boolean isRefusal(Throwable failure) {
        return switch (failure) {
            case HttpClientErrorException.BadRequest _, HttpClientErrorException.Conflict _ -> true;
            case Refused refused -> refused.refusal() != AccountRefusal.PASSWORD_STORE_UNAVAILABLE;
            default -> false;
        };
    }

    /**
     * Whether Keycloak can't be reached, breaks off, is in trouble, does not know us, or does not know what it knew a moment ago: nothing that
     * another answer to the person would mend.
     */
    static boolean isAway(Throwable failure) {
        return switch (failure) {
            case ResourceAccessException _,
                    HttpServerErrorException _,
                    OAuth2AuthorizationException _,
                    HttpClientErrorException.Unauthorized _,
                    HttpClientErrorException.Forbidden _,
                    HttpClientErrorException.NotFound _,
                    HttpClientErrorException.TooManyRequests _ -> true;
            case RestClientException unanswered -> !(unanswered instanceof RestClientResponseException);
            default -> false;
        };
    }

    private static final class Doubts implements RetryListener {

        @Override
        public void beforeRetry(RetryPolicy policy, Retryable<?> call, RetryState state) {
            LOG.warn("Keycloak says no, and is asked again", state.getLastException());
        }
    }
}
