package io.parvis.identity.accounts.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of Keycloak's admin interface that is used here, on the loopback interface, answering as Keycloak 26.7 does: users by id, name, attribute and
 * page, conflicts on username and e-mail, names that stay as they are, and a password policy of ten characters.
 */
public final class FakeKeycloak implements AutoCloseable {

    private static final String USERS = "/admin/realms/parvis/users";
    private static final Map<String, String> TAKEN = Map.of("errorMessage", "User exists with same username or email");
    private static final Map<String, String> NO_USER = Map.of("error", "User not found");

    private final HttpServer server;
    private final JsonMapper json = JsonMapper.shared();
    private final FakeUsers users = new FakeUsers();
    private final FakePasswords passwords = new FakePasswords();
    private final List<String> loggedOut = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile int trouble;
    private volatile boolean stopping;
    private volatile boolean breakingOff;
    private volatile Runnable beforeCreating = () -> {};

    private FakeKeycloak(HttpServer server) {
        this.server = server;
    }

    public static FakeKeycloak start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeKeycloak keycloak = new FakeKeycloak(server);
            server.createContext(USERS, keycloak::answer);
            server.start();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answers everything with this status from now on; 0 ends it. */
    public void inTrouble(int status) {
        trouble = status;
    }

    /** Refuses what it is sent next, as one that has lost its database, and answers nothing from then on. */
    void stopsAtWork() {
        stopping = true;
    }

    /** Breaks off in the middle of each answer from now on, or does so no longer. */
    void breakOff(boolean now) {
        breakingOff = now;
    }

    /** Does this when a user is about to be made. */
    void beforeCreating(Runnable action) {
        beforeCreating = action;
    }

    /** The user of this name. */
    Optional<KeycloakUser> user(String username) {
        return users.named(username);
    }

    /** The subject of the user of this name, once there is one. */
    public Optional<String> subjectOf(String username) {
        return user(username).map(KeycloakUser::id);
    }

    /** Whether the user of this name may log in. */
    public boolean letsIn(String username) {
        return user(username).map(KeycloakUser::enabled).orElse(false);
    }

    public Optional<String> passwordOf(String username) {
        return subjectOf(username).flatMap(passwords::of);
    }

    /** How often all sessions of the user of this name were ended. */
    public int endedSessionsOf(String username) {
        return subjectOf(username)
                .map(subject -> Collections.frequency(loggedOut, subject))
                .orElse(0);
    }

    /** A user that Parvis did not make, or of which the answer was lost; one that has an id is changed. */
    String holds(KeycloakUser user) {
        return users.keep(user);
    }

    /** A user that has nothing to do with Parvis. */
    public void holdsStranger(String username) {
        holds(new KeycloakUser(null, username, username + "@elsewhere.example", "S", "T", true, true, Map.of()));
    }

    public void forgets(String id) {
        users.remove(id);
    }

    /** How often it was asked for anything. */
    public int asked() {
        return calls.size();
    }

    /** Methods and paths, oldest first. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(USERS.length());
        calls.add(exchange.getRequestMethod() + " " + path.replaceAll("[0-9a-f-]{36}", "{id}"));
        if (stopping && !exchange.getRequestMethod().equals("GET")) {
            stopping = false;
            trouble = 503;
            answer(exchange, 400, Map.of("error", "unknown_error"));
        } else if (trouble != 0) {
            answer(exchange, trouble, Map.of("error", "unknown_error"));
        } else if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            answer(exchange, 401, Map.of("error", "HTTP 401 Unauthorized"));
        } else {
            switch (exchange.getRequestMethod()) {
                case "GET" -> get(exchange, path);
                case "POST" -> post(exchange, path);
                case "DELETE" -> delete(exchange, path.substring(1));
                default -> put(exchange, path.substring(1));
            }
        }
    }

    private void get(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith("/credentials")) {
            answer(exchange, 200, passwords.credentials(userIn(path)));
        } else if (path.isEmpty()) {
            answer(exchange, 200, users.find(exchange.getRequestURI().getRawQuery()));
        } else {
            read(exchange, userIn(path));
        }
    }

    private void read(HttpExchange exchange, String id) throws IOException {
        Optional<KeycloakUser> user = users.read(id);
        if (user.isPresent()) {
            answer(exchange, 200, user.get());
        } else {
            answer(exchange, 404, NO_USER);
        }
    }

    private void post(HttpExchange exchange, String path) throws IOException {
        if (path.endsWith("/logout")) {
            loggedOut.add(userIn(path));
            answer(exchange, 204, null);
        } else {
            create(exchange);
        }
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        if (path.contains("/")) {
            removePassword(exchange, path);
        } else if (users.read(path).isEmpty()) {
            answer(exchange, 404, NO_USER);
        } else {
            users.remove(path);
            answer(exchange, 204, null);
        }
    }

    private void removePassword(HttpExchange exchange, String path) throws IOException {
        if (passwords.remove(userIn(path), path.replaceAll(".*/", ""))) {
            answer(exchange, 204, null);
        } else {
            answer(exchange, 404, Map.of("error", "Credential not found"));
        }
    }

    private void create(HttpExchange exchange) throws IOException {
        beforeCreating.run();
        KeycloakUser user = json.readValue(exchange.getRequestBody().readAllBytes(), KeycloakUser.class);
        if (users.isTaken(user)) {
            answer(exchange, 409, TAKEN);
        } else if (user.firstName().length() > 255) {
            answer(exchange, 400, Map.of("errorMessage", "error-invalid-length"));
        } else {
            exchange.getResponseHeaders().set("Location", url() + USERS + "/" + holds(user));
            answer(exchange, 201, Map.of());
        }
    }

    private void put(HttpExchange exchange, String path) throws IOException {
        String id = userIn(path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (users.read(id).isEmpty()) {
            answer(exchange, 404, NO_USER);
        } else if (path.endsWith("/reset-password")) {
            resetPassword(
                    exchange, id, json.readValue(body, KeycloakCredential.class).value());
        } else {
            update(exchange, id, json.readValue(body, KeycloakUser.class));
        }
    }

    /** Its body repeats the id, as Parvis sends it. */
    private void update(HttpExchange exchange, String id, KeycloakUser user) throws IOException {
        if (users.read(id)
                .map(KeycloakUser::username)
                .filter(user.username()::equals)
                .isEmpty()) {
            answer(exchange, 400, Map.of("errorMessage", "error-user-attribute-read-only"));
        } else if (users.isTaken(user)) {
            answer(exchange, 409, TAKEN);
        } else {
            users.keep(id, user);
            answer(exchange, 204, null);
        }
    }

    private void resetPassword(HttpExchange exchange, String id, String password) throws IOException {
        if (passwords.set(id, password)) {
            answer(exchange, 204, null);
        } else {
            answer(exchange, 400, FakePasswords.TOO_SHORT);
        }
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = body == null ? new byte[0] : json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes, 0, breakingOff ? bytes.length / 2 : bytes.length);
        }
    }

    /** The id in {@code /{id}/credentials}, with or without the slash before it. */
    private static String userIn(String path) {
        return path.replaceAll("^/?([^/]*).*", "$1");
    }
}
