package io.parvis.localstack.operations;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.parvis.localstack.process.StackFailure;

/** Asks the services of a running system what is parked, with the account of operations. */
public final class Operations {

    private static final String PARKED = "/internal/operations/parked";
    private static final Duration READING = Duration.ofSeconds(15);
    private static final Duration REPLAYING = Duration.ofMinutes(10);

    private final OperationsAccount account;
    private final Function<String, URI> services;

    /**
     * Operations of one system.
     *
     * @param tokens the realm's token endpoint
     * @param secret of the account {@code operations}
     * @param services where a service is, by its name
     */
    public Operations(URI tokens, String secret, Function<String, URI> services) {
        this.account = new OperationsAccount(tokens, secret);
        this.services = services;
    }

    /**
     * All that is parked in a service, the longest parked first.
     *
     * @throws StackFailure if Keycloak or the service does not answer
     */
    public List<ParkedAggregate> parked(String service) {
        List<ParkedAggregate> all = new ArrayList<>();
        String query = "?limit=100";
        @Nullable String next = null;
        do {
            String cursor = next == null ? "" : "&cursor=" + encode(next);
            HttpRequest.Builder request = request(service, PARKED + query + cursor, READING);
            PageOfParked page = account.send(service, request, PageOfParked.class);
            all.addAll(page.items());
            next = page.nextCursor();
        } while (next != null);
        return all;
    }

    /**
     * Has a service apply again what is parked of an aggregate.
     *
     * @param id a {@link ParkedAggregate#id}
     * @throws StackFailure if nothing is parked under the id, another replay is at it, or Keycloak or the service does not answer
     */
    public Replay replay(String service, String id) {
        HttpRequest.Builder request = request(service, PARKED + "/" + encode(id) + "/replay", REPLAYING)
                .POST(BodyPublishers.noBody());
        return account.send(service, request, Replay.class);
    }

    private HttpRequest.Builder request(String service, String path, Duration limit) {
        return HttpRequest.newBuilder(services.apply(service).resolve(path)).timeout(limit);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    record PageOfParked(
            List<ParkedAggregate> items, @Nullable String nextCursor) {}
}
