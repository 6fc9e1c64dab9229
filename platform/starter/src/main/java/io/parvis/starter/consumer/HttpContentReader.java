package io.parvis.starter.consumer;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import io.parvis.starter.problem.Refused;

/** Asks known owners only, for their internal addresses only; each owner has a breaker of its own. */
final class HttpContentReader implements ContentReader {

    private static final String SOURCES = "/parvis/";
    private static final Pattern PATH = Pattern.compile("/internal(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

    private final Map<String, URI> owners;
    private final RestClient client;
    private final CircuitBreakerRegistry breakers;

    HttpContentReader(Map<String, URI> owners, RestClient client, CircuitBreakerRegistry breakers) {
        this.owners = Map.copyOf(owners);
        this.client = client;
        this.breakers = breakers;
    }

    @Override
    public <T> T read(Received<?> event, Class<T> type) {
        if (event.dataref() == null) {
            throw new IllegalArgumentException("event " + event.id() + " points to no content");
        }
        return read(event.source(), event.dataref(), type);
    }

    @Override
    public <T> T read(String source, String dataref, Class<T> type) {
        String owner = source.startsWith(SOURCES) ? source.substring(SOURCES.length()) : "";
        URI address = owners.get(owner);
        if (address == null) {
            throw new IllegalArgumentException("no owner is known for " + source);
        }
        if (!PATH.matcher(dataref).matches()) {
            throw new IllegalArgumentException("not an internal address of " + source);
        }
        try {
            return breakers.circuitBreaker(owner).executeSupplier(() -> ask(source, address.resolve(dataref), type));
        } catch (CallNotPermittedException e) {
            throw new OwnerUnavailable(source, e);
        }
    }

    private <T> T ask(String source, URI address, Class<T> type) {
        try {
            return Objects.requireNonNull(client.get().uri(address).retrieve().body(type), "an empty answer");
        } catch (HttpStatusCodeException e) {
            throw answered(source, e);
        } catch (RestClientException | OAuth2AuthorizationException e) {
            if (Troubles.pass(e) || e instanceof OAuth2AuthorizationException) {
                throw new OwnerUnavailable(source, e);
            }
            throw e;
        }
    }

    private static RuntimeException answered(String source, HttpStatusCodeException answer) {
        if (answer.getStatusCode() == HttpStatus.NOT_FOUND) {
            return new Refused(ContentRefusal.CONTENT_UNKNOWN);
        }
        if (answer.getStatusCode() == HttpStatus.GONE) {
            return new Refused(ContentRefusal.CONTENT_GONE);
        }
        return Troubles.passes(answer.getStatusCode()) ? new OwnerUnavailable(source, answer) : answer;
    }
}
