package io.parvis.starter.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Keycloak as far as a resource server sees it: signed tokens, and the keys to check them with. */
public final class SampleKeycloak {

    public static final String AUDIENCE = "sample-service";

    private final RSAKey key = newKey("current");
    private final RSAKey foreignKey = newKey("foreign");
    private final HttpServer server;
    private final AtomicInteger keyReads = new AtomicInteger();
    private volatile boolean away;

    private SampleKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/realms/parvis/protocol/openid-connect/certs", this::answerKeys);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An access token for a person. */
    public String token(String subject) {
        return token(claims -> claims.subject(subject));
    }

    /** An access token with other claims than usual; for Claire otherwise. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return sign(claims.apply(usual()).build(), key);
    }

    /** A token that somebody else signed. */
    public String forgedToken() {
        return sign(usual().build(), foreignKey);
    }

    /** A token for Claire that is signed by another algorithm: with Keycloak's own key, or with its public half as a shared secret. */
    public String tokenSignedBy(JWSAlgorithm algorithm) {
        try {
            JWSSigner signer = JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)
                    ? new MACSigner(key.toRSAPublicKey().getEncoded())
                    : new RSASSASigner(key);
            return sign(
                    usual().build(),
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(),
                    signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public String issuer() {
        return url() + "/realms/parvis";
    }

    public int keyReads() {
        return keyReads.get();
    }

    /** Answers nobody with anything but 503, or everybody again. */
    public void away(boolean now) {
        away = now;
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private JWTClaimsSet.Builder usual() {
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(List.of("elsewhere", AUDIENCE))
                .subject("claire")
                .claim("typ", "Bearer")
                .claim("azp", "parvis-gateway")
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        keyReads.incrementAndGet();
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(away ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String sign(JWTClaimsSet claims, RSAKey key) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            return sign(claims, header, new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sign(JWTClaimsSet claims, JWSHeader header, JWSSigner signer) throws JOSEException {
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One Keycloak for each service under test; it ends with the service. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SampleKeycloak keycloak = new SampleKeycloak();
            context.getBeanFactory().registerSingleton("sampleKeycloak", keycloak);
            context.addApplicationListener(event -> {
                if (event instanceof ContextClosedEvent) {
                    keycloak.server.stop(0);
                }
            });
            TestPropertyValues.of(
                            "parvis.keycloak.url=" + keycloak.url(), "parvis.keycloak.public-url=" + keycloak.url())
                    .applyTo(context);
        }
    }
}
