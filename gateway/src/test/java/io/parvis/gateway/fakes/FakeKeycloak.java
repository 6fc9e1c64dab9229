package io.parvis.gateway.fakes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The realm as the gateway sees it: keys, codes with PKCE, and refreshed tokens. */
public final class FakeKeycloak implements AutoCloseable {

    static final String CLIENT_SECRET = "of-this-installation";

    private static final String REALM = "/realms/parvis";
    private static final String CONNECT = REALM + "/protocol/openid-connect/";

    private record Grant(String subject, String nonce, String challenge, String redirectUri) {}

    private final SigningKey key;
    private final HttpServer server;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Duration accessLifetime = Duration.ofMinutes(5);
    private volatile CountDownLatch refreshing = new CountDownLatch(0);
    private volatile boolean forgetsNonce;

    private FakeKeycloak(SigningKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    public static FakeKeycloak start() {
        try {
            SigningKey key = SigningKey.generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeKeycloak keycloak = new FakeKeycloak(key, server);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext(CONNECT + "certs", exchange -> answer(exchange, 200, key.published()));
            server.createContext(CONNECT + "token", keycloak::answerToken);
            server.start();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public void givesAccessFor(Duration lifetime) {
        accessLifetime = lifetime;
    }

    /** Answers nobody who refreshes, until it is told to. */
    public void holdsRefreshes() {
        refreshing = new CountDownLatch(1);
    }

    public void answersRefreshes() {
        refreshing.countDown();
    }

    public void forgetsNonce(boolean forgets) {
        forgetsNonce = forgets;
    }

    public void endsAllSessions() {
        refreshTokens.clear();
    }

    public int refreshes() {
        return refreshes.get();
    }

    /** The person fills in the form that this address leads to; where the browser is sent back to. */
    public URI logIn(String subject, URI authorization) {
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUri(authorization).build().getQueryParams();
        require("S256".equals(asked.getFirst("code_challenge_method")), "PKCE with S256 is required");
        require("code".equals(asked.getFirst("response_type")), "only the code flow is allowed");
        String code = UUID.randomUUID().toString();
        String redirectUri = decoded(asked.getFirst("redirect_uri"));
        codes.put(
                code,
                new Grant(subject, decoded(asked.getFirst("nonce")), asked.getFirst("code_challenge"), redirectUri));
        return URI.create(redirectUri + "?state=" + asked.getFirst("state") + "&code=" + code);
    }

    /** An access token as a program would get it. */
    public String accessToken(String subject, List<String> audience) {
        return key.sign(
                claims(subject).audience(audience).claim("typ", "Bearer").expirationTime(in(Duration.ofMinutes(5))));
    }

    public String expiredToken(String subject) {
        return key.sign(claims(subject).audience("matter-service").expirationTime(in(Duration.ofMinutes(-10))));
    }

    /** Names the services as an access token would, but is none. */
    public String idToken(String subject) {
        return key.sign(claims(subject)
                .audience("matter-service")
                .claim("typ", "ID")
                .expirationTime(in(Duration.ofMinutes(5))));
    }

    /** What Keycloak posts when a session has ended, with the claims that a test changes. */
    public String logOutToken(String subject, UnaryOperator<JWTClaimsSet.Builder> changed) {
        JWTClaimsSet.Builder claims = claims(subject)
                .audience("parvis-gateway")
                .claim("typ", "Logout")
                .claim("sid", session(subject))
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .expirationTime(in(Duration.ofMinutes(2)));
        return key.sign(changed.apply(claims), new JOSEObjectType("logout+jwt"));
    }

    /** Keycloak's session of a person: one, at however many browsers. */
    public static String session(String subject) {
        return "session-of-" + subject;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        MultiValueMap<String, String> asked =
                UriComponentsBuilder.fromUriString("/?" + form).build().getQueryParams();
        String expected = "Basic " + base64("parvis-gateway:" + CLIENT_SECRET);
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        Grant grant = switch (decoded(asked.getFirst("grant_type"))) {
            case "authorization_code" -> redeemed(asked);
            case "refresh_token" -> refreshed(asked);
            default -> null;
        };
        if (grant == null) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(exchange, 200, tokens(grant));
    }

    private Grant redeemed(MultiValueMap<String, String> asked) {
        Grant grant = codes.remove(decoded(asked.getFirst("code")));
        return grant != null
                        && grant.redirectUri().equals(decoded(asked.getFirst("redirect_uri")))
                        && grant.challenge().equals(sha256(decoded(asked.getFirst("code_verifier"))))
                ? grant
                : null;
    }

    private Grant refreshed(MultiValueMap<String, String> asked) {
        refreshes.incrementAndGet();
        awaitLeaveToRefresh();
        return refreshTokens.remove(decoded(asked.getFirst("refresh_token")));
    }

    private String tokens(Grant grant) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, grant);
        String access = key.sign(claims(grant.subject())
                .audience(List.of("identity-service", "matter-service"))
                .claim("typ", "Bearer")
                .expirationTime(in(accessLifetime)));
        String identity = key.sign(claims(grant.subject())
                .audience("parvis-gateway")
                .claim("typ", "ID")
                .claim("nonce", forgetsNonce ? "another" : grant.nonce())
                .claim("sid", session(grant.subject()))
                .claim("preferred_username", grant.subject())
                .expirationTime(in(Duration.ofMinutes(5))));
        return """
                {"access_token":"%s","refresh_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(access, refresh, identity, accessLifetime.toSeconds());
    }

    private JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(address() + REALM)
                .subject(subject)
                .issueTime(in(Duration.ofMinutes(-20)));
    }

    private static Date in(Duration duration) {
        return Date.from(Instant.now().plus(duration));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String value) {
        return value == null ? "" : java.net.URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private void awaitLeaveToRefresh() {
        try {
            require(refreshing.await(1, TimeUnit.MINUTES), "nobody lets it answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}
