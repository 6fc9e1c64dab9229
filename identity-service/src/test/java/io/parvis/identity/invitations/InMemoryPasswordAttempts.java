package io.parvis.identity.invitations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.parvis.directory.PersonId;

/** Attempts that are forgotten with the process. */
public final class InMemoryPasswordAttempts implements PasswordAttempts {

    private final Map<String, PasswordAttempt> attempts = new ConcurrentHashMap<>();

    @Override
    public void begin(PasswordAttempt attempt) {
        attempts.put(attempt.tokenHash(), attempt);
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
    public List<PasswordAttempt> begunBefore(Instant instant) {
        return attempts.values().stream()
                .filter(attempt -> attempt.at().isBefore(instant))
                .sorted(Comparator.comparing(PasswordAttempt::at))
                .toList();
    }
}
