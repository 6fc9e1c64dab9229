package io.parvis.localstack.operations;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import io.parvis.localstack.process.StackFailure;

/** Asks the services of a running system what is parked and which accounts are out of step, with the account of operations. */
public final class Operations {

    private static final String PARKED = "/internal/operations/parked";
    private static final String ACCOUNTS = "/internal/operations/accounts";
    private static final String ACCOUNTS_OWNER = "identity-service";
    private static final String WORST = "STOPPED_BUT_ENABLED";
    private static final Duration READING = Duration.ofSeconds(15);
    private static final Duration COMPARING = Duration.ofMinutes(5);
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
        return all(service, PARKED, READING, HttpRequest.Builder::GET, PageOfParked.class);
    }

    /**
     * Where accounts in Keycloak are not what people are, the worst first.
     *
     * @throws StackFailure if Keycloak or identity-service does not answer
     */
    public List<AccountDifference> accountDifferences() {
        return all(
                        ACCOUNTS_OWNER,
                        ACCOUNTS + "/differences",
                        COMPARING,
                        HttpRequest.Builder::GET,
                        PageOfDifferences.class)
                .stream()
                .sorted(Comparator.comparing(difference -> !difference.kind().equals(WORST)))
                .toList();
    }

    /**
     * Has accounts brought in line with people.
     *
     * @throws StackFailure if Keycloak or identity-service does not answer; what was repaired stays repaired
     */
    public List<AccountRepair> repairAccounts() {
        return all(
                ACCOUNTS_OWNER,
                ACCOUNTS + "/repair",
                COMPARING,
                request -> request.POST(BodyPublishers.noBody()),
                PageOfRepairs.class);
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

    private <T, P extends PageOf<T>> List<T> all(
            String service, String path, Duration limit, UnaryOperator<HttpRequest.Builder> method, Class<P> type) {
        List<T> all = new ArrayList<>();
        @Nullable String next = null;
        do {
            String cursor = next == null ? "" : "&cursor=" + encode(next);
            HttpRequest.Builder request = method.apply(request(service, path + "?limit=100" + cursor, limit));
            P page = account.send(service, request, type);
            all.addAll(page.items());
            next = page.nextCursor();
        } while (next != null);
        return all;
    }

    private HttpRequest.Builder request(String service, String path, Duration limit) {
        return HttpRequest.newBuilder(services.apply(service).resolve(path)).timeout(limit);
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    record PageOfParked(
            List<ParkedAggregate> items, @Nullable String nextCursor) implements PageOf<ParkedAggregate> {}

    record PageOfDifferences(
            List<AccountDifference> items, @Nullable String nextCursor) implements PageOf<AccountDifference> {}

    record PageOfRepairs(
            List<AccountRepair> items, @Nullable String nextCursor) implements PageOf<AccountRepair> {}
}
