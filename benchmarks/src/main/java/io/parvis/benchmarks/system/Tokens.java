package io.parvis.benchmarks.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.demo.DemoPeople;

/** Bearer tokens of the demo people, fetched anew before they end. */
public final class Tokens {

    /** Those who may ask for something. The gateway lets each of them make 50 requests a second on and on, so load is shared out. */
    public static final List<String> REQUESTERS = List.of("claire", "paul", "otto");

    /** They are valid for five minutes. */
    private static final Duration KEPT = Duration.ofMinutes(3);

    private final DemoPeople people;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, Instant until) {}

    Tokens(Addresses addresses) {
        this.people = new DemoPeople(addresses.gateway(), addresses.tokens(), addresses.mailbox());
    }

    /** The token of the client whose turn it is. */
    public String ofTurn(int turn) {
        return of(REQUESTERS.get(turn % REQUESTERS.size()));
    }

    /**
     * The token of a person.
     *
     * @throws NotMeasurable if the person cannot log in
     */
    public String of(String username) {
        return tokens.compute(username, (name, known) -> isFresh(known) ? known : fetch(name))
                .value();
    }

    private static boolean isFresh(@Nullable Token token) {
        return token != null && token.until().isAfter(Instant.now());
    }

    private Token fetch(String username) {
        String value = people.token(username)
                .orElseThrow(() ->
                        new NotMeasurable(username + " cannot log in. Is Parvis still starting? See: ./parvis status"));
        return new Token(value, Instant.now().plus(KEPT));
    }
}
