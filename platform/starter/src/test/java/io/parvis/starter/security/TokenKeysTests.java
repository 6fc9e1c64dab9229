package io.parvis.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenKeysTests {

    private final AtomicInteger status = new AtomicInteger(200);
    private final AtomicInteger reads = new AtomicInteger();
    private HttpServer server;
    private TokenKeys keys;

    @BeforeEach
    void serveOneKey() throws IOException, JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("current").generate();
        byte[] body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            reads.incrementAndGet();
            exchange.sendResponseHeaders(status.get(), body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
        keys = new TokenKeys(
                URI.create("http://localhost:" + server.getAddress().getPort() + "/keys"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void areReadOnce() throws KeySourceException {
        assertThat(keys.get(select("current"), null)).hasSize(1);
        assertThat(keys.get(select("current"), null)).hasSize(1);

        assertThat(reads).hasValue(1);
    }

    @Test
    void areNotNeededBeforeTheFirstToken() {
        assertThat(reads).hasValue(0);
    }

    @Test
    void comeWhenKeycloakComesLate() throws KeySourceException {
        status.set(503);
        assertThatThrownBy(() -> keys.get(select("current"), null)).isInstanceOf(KeySourceException.class);

        status.set(200);

        assertThat(keys.get(select("current"), null)).hasSize(1);
    }

    @Test
    void doNotMakeKeycloakBusyForForgedTokens() throws KeySourceException {
        for (int i = 0; i < 20; i++) {
            assertThat(keys.get(select("forged-" + i), null)).isEmpty();
        }

        assertThat(reads.get()).isLessThanOrEqualTo(3);
        assertThat(keys.get(select("current"), null)).hasSize(1);
    }

    @Test
    void stayWhileKeycloakIsAwayWhateverComes() throws KeySourceException {
        assertThat(keys.get(select("current"), null)).hasSize(1);
        status.set(503);

        assertThat(keys.get(select("forged"), null)).isEmpty();
        assertThat(keys.get(select("current"), null)).hasSize(1);
    }

    private static JWKSelector select(String keyId) {
        return new JWKSelector(new JWKMatcher.Builder().keyID(keyId).build());
    }
}
