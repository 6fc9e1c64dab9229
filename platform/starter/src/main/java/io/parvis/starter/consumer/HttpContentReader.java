package io.parvis.starter.consumer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpStatusCodeException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

import io.parvis.starter.instances.Instance;
import io.parvis.starter.instances.Instances;
import io.parvis.starter.instances.Turns;
import io.parvis.starter.problem.Refused;

/**
 * Asks known owners only, for their internal addresses only. Each of an owner's processes has a breaker of its own, and when one
 * can't give an answer now, the next is asked: reading changes nothing.
 */
final class HttpContentReader implements ContentReader {

    private static final String SOURCES = "/parvis/";
    private static final Pattern PATH = Pattern.compile("/internal(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

    private final Instances instances;
    private final Turns turns = new Turns();
    private final RestClient client;
    private final RestClient files;
    private final CircuitBreakerRegistry breakers;

    HttpContentReader(Instances instances, RestClient client, RestClient files, CircuitBreakerRegistry breakers) {
        this.instances = instances;
        this.client = client;
        this.files = files;
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
        return askFor(
                source,
                dataref,
                address -> Objects.requireNonNull(
                        client.get().uri(address).retrieve().body(type), "an empty answer"));
    }

    @Override
    public InputStream open(String source, String dataref) {
        return askFor(
                source,
                dataref,
                address -> files.get().uri(address).exchangeForRequiredValue((_, answer) -> opened(answer), false));
    }

    private static InputStream opened(ConvertibleClientHttpResponse answer) throws IOException {
        if (answer.getStatusCode().isError()) {
            try (answer) {
                throw answer.createException();
            }
        }
        return new FilterInputStream(answer.getBody()) {
            @Override
            public void close() {
                answer.close();
            }
        };
    }

    private <T> T askFor(String source, String dataref, Function<URI, T> asking) {
        String owner = source.startsWith(SOURCES) ? source.substring(SOURCES.length()) : "";
        if (!instances.services().contains(owner)) {
            throw new IllegalArgumentException("no owner is known for " + source);
        }
        if (!PATH.matcher(dataref).matches()) {
            throw new IllegalArgumentException("not an internal address of " + source);
        }
        return askInTurn(turns.of(owner, instances.of(owner)), source, dataref, asking);
    }

    private <T> T askInTurn(List<Instance> owners, String source, String dataref, Function<URI, T> asking) {
        Instance owner = owners.getFirst();
        URI address = owner.address().resolve(dataref);
        try {
            return breakers.circuitBreaker(owner.name()).executeSupplier(() -> ask(source, address, asking));
        } catch (CallNotPermittedException | OwnerUnavailable e) {
            if (owners.size() > 1) {
                return askInTurn(owners.subList(1, owners.size()), source, dataref, asking);
            }
            throw e instanceof OwnerUnavailable unavailable ? unavailable : new OwnerUnavailable(source, e);
        }
    }

    private static <T> T ask(String source, URI address, Function<URI, T> asking) {
        try {
            return asking.apply(address);
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
