package io.parvis.identity.accounts.keycloak;

import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

import io.parvis.identity.accounts.AccountRefusal;
import io.parvis.starter.problem.Refused;

/** Calls Keycloak behind a circuit breaker, and tells its being away from its saying no. */
class KeycloakCalls {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakCalls.class);

    private final CircuitBreaker breaker;

    KeycloakCalls(CircuitBreaker breaker) {
        this.breaker = breaker;
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

    /** Whether Keycloak can't be reached, is in trouble, or does not know us: nothing that another answer to the person would mend. */
    static boolean isAway(Throwable failure) {
        return switch (failure) {
            case ResourceAccessException _,
                    HttpServerErrorException _,
                    OAuth2AuthorizationException _,
                    HttpClientErrorException.Unauthorized _,
                    HttpClientErrorException.Forbidden _,
                    HttpClientErrorException.TooManyRequests _ -> true;
            case HttpClientErrorException.BadRequest badRequest -> isStopping(badRequest);
            default -> false;
        };
    }

    /** Keycloak that is stopped at work says that it "could not" do it, with the same status as for a name that it does not accept. */
    private static boolean isStopping(HttpClientErrorException.BadRequest answer) {
        return answer.getResponseBodyAsString().contains("Could not ");
    }
}
