package io.parvis.identity.accounts.keycloak;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The passwords of those who are in {@link FakeUsers}, of ten characters at least. */
final class FakePasswords {

    static final Map<String, String> TOO_SHORT = Map.of(
            "error", "invalidPasswordMinLengthMessage",
            "error_description", "Invalid password: minimum length 10.");

    private static final String ID = "the-password";
    private static final int SHORTEST = 10;

    private final Map<String, String> passwords = new ConcurrentHashMap<>();

    Optional<String> of(String user) {
        return Optional.ofNullable(passwords.get(user));
    }

    /** What a user who has a password logs in with, something else beside it. */
    List<Map<String, String>> credentials(String user) {
        return passwords.containsKey(user)
                ? List.of(Map.of("id", ID, "type", "password"), Map.of("id", "other", "type", "otp"))
                : List.of();
    }

    /** Whether it is long enough, and so is theirs from now on. */
    boolean set(String user, String password) {
        if (password.length() < SHORTEST) {
            return false;
        }
        passwords.put(user, password);
        return true;
    }

    /** Whether the credential is a password; it is nobody's from now on. */
    boolean remove(String user, String credential) {
        if (!credential.equals(ID)) {
            return false;
        }
        passwords.remove(user);
        return true;
    }
}
