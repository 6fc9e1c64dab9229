package io.parvis.testsupport.tokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Stands in for Keycloak where tokens are concerned: signs them with a key of its own (RS256), serves the public key, and gives service
 * accounts a token for any secret. Set {@code parvis.keycloak.url} and {@code parvis.keycloak.public-url} to {@link #url()}.
 */
public final class TokenIssuer implements AutoCloseable {

    private static final String REALM = "/realms/parvis";
    private static final Pattern CLIENT_ID = Pattern.compile("(?:^|&)client_id=([^&]*)");

    private final RSAKey key;
    private final HttpServer server;

    private TokenIssuer(RSAKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    /** Starts the issuer at any free port of the loopback interface. */
    public static TokenIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyID("test")
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TokenIssuer issuer = new TokenIssuer(key, server);
            server.createContext(REALM + "/protocol/openid-connect/certs", issuer::answerKeys);
            server.createContext(REALM + "/protocol/openid-connect/token", issuer::answerToken);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /** The address that Keycloak would have. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The {@code iss} claim of its tokens. */
    public String issuer() {
        return url() + REALM;
    }

    /** Tokens of this issuer. */
    public Tokens tokens() {
        return new Tokens(this);
    }

    String sign(JWTClaimsSet claims) {
        return sign(claims, key);
    }

    static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("can't sign with the issuer's key", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Optional<String> client = clientOf(exchange, form);
        if (client.isEmpty() || !form.contains("grant_type=client_credentials")) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        String token = tokens().service(client.get());
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":300}".formatted(token));
    }

    private static Optional<String> clientOf(HttpExchange exchange, String form) {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (authorization != null && authorization.startsWith("Basic ")) {
            byte[] pair = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
            String client = new String(pair, StandardCharsets.UTF_8).split(":", 2)[0];
            return Optional.of(URLDecoder.decode(client, StandardCharsets.UTF_8));
        }
        Matcher parameter = CLIENT_ID.matcher(form);
        return parameter.find()
                ? Optional.of(URLDecoder.decode(parameter.group(1), StandardCharsets.UTF_8))
                : Optional.empty();
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
