package io.parvis.identity.invitations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/** Attempts that are forgotten with the process. */
public final class InMemoryPasswordAttempts implements PasswordAttempts {

    private static final Comparator<PasswordAttempt> IN_ORDER =
            Comparator.comparing(PasswordAttempt::at).thenComparing(PasswordAttempt::tokenHash);

    private final Map<String, PasswordAttempt> attempts = new ConcurrentHashMap<>();

    @Override
    public void begin(PasswordAttempt attempt) {
        attempts.put(attempt.tokenHash(), attempt);
    }

    @Override
    public void withdraw(PasswordAttempt attempt) {
        attempts.remove(attempt.tokenHash(), attempt);
    }

    @Override
    public void end(PersonId person, String tokenHash) {
        attempts.values()
                .removeIf(attempt ->
                        attempt.person().equals(person) && attempt.tokenHash().equals(tokenHash));
    }

    @Override
    public void forgetBefore(PersonId person, Instant instant) {
        attempts.values()
                .removeIf(attempt ->
                        attempt.person().equals(person) && attempt.at().isBefore(instant));
    }

    @Override
    public List<PasswordAttempt> begunBefore(Instant instant, @Nullable PasswordAttempt after) {
        return attempts.values().stream()
                .filter(attempt -> attempt.at().isBefore(instant))
                .filter(attempt -> after == null || IN_ORDER.compare(attempt, after) > 0)
                .sorted(IN_ORDER)
                .limit(2)
                .toList();
    }
}
