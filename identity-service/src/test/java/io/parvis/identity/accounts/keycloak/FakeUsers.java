package io.parvis.identity.accounts.keycloak;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The users of {@link FakeKeycloak}. */
final class FakeUsers {

    private final Map<String, KeycloakUser> users = new ConcurrentHashMap<>();

    Optional<KeycloakUser> read(String id) {
        return Optional.ofNullable(users.get(id));
    }

    Optional<KeycloakUser> named(String username) {
        return users.values().stream()
                .filter(user -> username.toLowerCase(Locale.ROOT).equals(user.username()))
                .findFirst();
    }

    /** Those that a query such as {@code email=c%40acme.example&exact=true} asks for, by name. */
    List<KeycloakUser> find(String rawQuery) {
        Map<String, String> query = Arrays.stream(rawQuery.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
        return users.values().stream()
                .filter(user -> query.getOrDefault("username", user.username()).equals(user.username()))
                .filter(user ->
                        !query.containsKey("email") || query.get("email").equals(user.email()))
                .filter(user ->
                        !query.containsKey("q") || has(user, query.get("q").split(":", 2)))
                .sorted(Comparator.comparing(KeycloakUser::username))
                .skip(Long.parseLong(query.getOrDefault("first", "0")))
                .limit(Long.parseLong(query.getOrDefault("max", "100")))
                .toList();
    }

    private static boolean has(KeycloakUser user, String[] attribute) {
        return user.attributes() != null
                && user.attributes().getOrDefault(attribute[0], List.of()).contains(attribute[1]);
    }

    /** Whether another user has the username or e-mail address. */
    boolean isTaken(KeycloakUser wanted) {
        return users.values().stream()
                .filter(other -> !other.subject().equals(wanted.id()))
                .anyMatch(other -> wanted.username().equals(other.username())
                        || wanted.email().equals(other.email()));
    }

    /** Keeps a user, under a new id if there is none, and returns the id. */
    String keep(KeycloakUser user) {
        String id = user.id() == null ? UUID.randomUUID().toString() : user.id();
        return keep(id, user);
    }

    String keep(String id, KeycloakUser user) {
        users.put(
                id,
                new KeycloakUser(
                        id,
                        user.username(),
                        user.email(),
                        user.firstName(),
                        user.lastName(),
                        user.enabled(),
                        user.emailVerified(),
                        user.attributes()));
        return id;
    }

    void remove(String id) {
        users.remove(id);
    }
}
