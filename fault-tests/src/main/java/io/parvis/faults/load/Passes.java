package io.parvis.faults.load;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Everyone's token: a new one long before the old one expires, so that nobody notices a Keycloak that is away for a while. */
public final class Passes {

    private static final Duration FRESH = Duration.ofMinutes(2);
    private static final Duration VALID = Duration.ofSeconds(280);

    private final Function<String, Optional<String>> logIn;
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();
    private final Set<String> renewing = ConcurrentHashMap.newKeySet();

    private record Pass(String token, long since) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - since < age.toNanos();
        }
    }

    /** @param logIn gives a token for a username, or nothing while it can't */
    public Passes(Function<String, Optional<String>> logIn) {
        this.logIn = logIn;
    }

    /** The person's token, empty if they have none and can't get one. */
    Optional<String> of(Persona who) {
        Pass pass = passes.get(who.username());
        if (pass == null || !pass.isYoungerThan(VALID)) {
            return logIn(who.username());
        }
        if (!pass.isYoungerThan(FRESH) && renewing.add(who.username())) {
            Thread.startVirtualThread(() -> renew(who.username()));
        }
        return Optional.of(pass.token());
    }

    /** A token was not accepted. */
    void forget(Persona who) {
        passes.remove(who.username());
    }

    private void renew(String username) {
        try {
            logIn(username);
        } finally {
            renewing.remove(username);
        }
    }

    private Optional<String> logIn(String username) {
        Optional<String> token = logIn.apply(username);
        token.ifPresent(value -> passes.put(username, new Pass(value, System.nanoTime())));
        return token;
    }
}
