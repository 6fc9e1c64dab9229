package io.parvis.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Invited clients who set their passwords as soon as they have the mail, a few at a time, and try again until it is taken. */
final class Activations implements AutoCloseable {

    private static final String PASSWORD = "a long enough phrase";
    private static final int AT_ONCE = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The public surface takes one request a second from one address. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(3);

    private final Parvis parvis;
    private final ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
    private final Map<String, Future<List<Integer>>> answers = new TreeMap<>();

    Activations(Parvis parvis, List<String> usernames) {
        this.parvis = parvis;
        usernames.forEach(username -> answers.put(username, hands.submit(() -> activate(username))));
    }

    /** Waits until somebody's password is set. */
    void awaitFirst() {
        await("the first password to be set")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> answers.values().stream().anyMatch(Future::isDone));
    }

    /**
     * What each of them was answered, one try after the other, once all have what they want.
     *
     * @throws AssertionError if somebody got neither a yes nor a clear no
     */
    Map<String, List<Integer>> answers() {
        Map<String, List<Integer>> all = new TreeMap<>();
        answers.forEach((username, statuses) -> all.put(username, join(username, statuses)));
        return all;
    }

    /** Each of them logs in with the password that was taken, and is let in. */
    void assertPasswordsOpenSessions() {
        answers.keySet().forEach(username -> {
            Optional<String> token = parvis.tokens().ofPerson(Tokens.PROGRAMS, username, PASSWORD);
            assertThat(token).as("a session of " + username).isPresent();
            await("%s to be let in".formatted(username))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> parvis.at("gateway", token.get())
                                    .get("/api/portal/me")
                                    .status()
                            == 200);
        });
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }

    private List<Integer> activate(String username) {
        String email = username + "@acme.example";
        String link = await("the invitation of " + username)
                .atMost(PATIENCE)
                .until(
                        () -> parvis.mailbox().to(email).stream()
                                .map(Mail::invitation)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        List<Integer> statuses = new ArrayList<>();
        await("the password of " + username)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_TRIES)
                .until(() -> isSettled(set(link, statuses)));
        return statuses;
    }

    private int set(String link, List<Integer> statuses) {
        int status = parvis.anonymous()
                .post("/api/public" + link + "/password", Map.of("password", PASSWORD))
                .status();
        if (status != 429) {
            statuses.add(status);
        }
        return status;
    }

    /** Those who ask too often, or for what can't be done now, ask again. */
    private static boolean isSettled(int status) {
        return status != 429 && status != 503;
    }

    private static List<Integer> join(String username, Future<List<Integer>> statuses) {
        try {
            return statuses.get();
        } catch (ExecutionException e) {
            throw new AssertionError("no password for " + username, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
