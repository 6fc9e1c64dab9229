package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.util.unit.DataSize;

import io.parvis.gateway.limits.BodyLimits;
import io.parvis.gateway.limits.Bulkheads;
import io.parvis.gateway.limits.Capacity;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.gateway.signin.SignIn.Tokens;
import io.parvis.starter.problem.HttpProblem;
import io.parvis.testsupport.backing.MongoDatabase;
import io.parvis.testsupport.time.SettableClock;

/** Refreshes that meet, at a Keycloak that takes a refresh token once. */
class AccessTokensIT {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    private final MongoDatabase server = MongoDatabase.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final SettableClock clock = SettableClock.at(START.toString());
    private final SignIns signIns = signIns(clock);
    private final SignIn opened = signIns.open(
            "secret",
            new SignInDocument.Person("claire", "claire", "keycloak-session"),
            new Tokens("first", START.minusSeconds(1), "refresh-first", "identity"));

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void whoIsRefusedGoesOnWithWhatAnotherReplicaHasGot() {
        AccessTokens tokens = gateway(clock, refresh -> {
            signIns.renew(opened, new Tokens("second", START.plusSeconds(300), "refresh-second", "identity"));
            throw refused();
        });

        assertThat(tokens.valid(opened)).isEqualTo("second");
        assertThat(signIns.seen("secret")).isPresent();
    }

    /** The other one's clock is ahead, so that to it a claim of ten seconds has run out at once. */
    @Test
    void twoReplicasThatRefreshWithOneTokenLogNobodyOut() {
        SettableClock ahead = SettableClock.at(START.plusSeconds(11).toString());
        AtomicBoolean used = new AtomicBoolean();
        CountDownLatch otherIsRefused = new CountDownLatch(1);
        OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak = refresh -> {
            if (used.getAndSet(true)) {
                otherIsRefused.countDown();
                throw refused();
            }
            awaitOpen(otherIsRefused);
            return response("second");
        };
        CompletableFuture<String> slow =
                CompletableFuture.supplyAsync(() -> gateway(clock, keycloak).valid(opened), THREADS);
        await().untilTrue(used);

        String other = gateway(ahead, keycloak).valid(opened);

        assertThat(other).isEqualTo("second");
        assertThat(slow.join()).isEqualTo("second");
        assertThat(signIns.find(opened.id()).orElseThrow().tokens().refresh()).isEqualTo("refresh-second");
    }

    @Test
    void aSessionThatKeycloakHasEndedIsClosed() {
        AccessTokens tokens = gateway(clock, refresh -> {
            throw refused();
        });

        assertUnauthenticated(tokens);
        assertThat(signIns.seen("secret")).isEmpty();
    }

    @Test
    void aSessionThatEndsDuringARefreshStaysEnded() {
        AccessTokens tokens = gateway(clock, refresh -> {
            signIns.closeAll(new EndedSession("keycloak-session", "claire"));
            return response("second");
        });

        assertUnauthenticated(tokens);
        assertThat(signIns.seen("secret")).isEmpty();
    }

    @Test
    void aKeycloakThatIsAwayLogsNobodyOut() {
        AccessTokens tokens = gateway(clock, refresh -> {
            throw new OAuth2AuthorizationException(new OAuth2Error("invalid_token_response"));
        });

        assertThatThrownBy(() -> tokens.valid(opened))
                .isInstanceOfSatisfying(
                        GatewayRefusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(HttpProblem.UNAVAILABLE));
        assertThat(signIns.seen("secret")).isPresent();
    }

    private void assertUnauthenticated(AccessTokens tokens) {
        assertThatThrownBy(() -> tokens.valid(opened))
                .isInstanceOfSatisfying(
                        GatewayRefusal.class,
                        refusal -> assertThat(refusal.problem()).isEqualTo(HttpProblem.UNAUTHENTICATED));
    }

    private AccessTokens gateway(
            SettableClock time, OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak) {
        ClientRegistration registration = ClientRegistration.withRegistrationId("keycloak")
                .clientId("parvis-gateway")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("http://localhost/back")
                .authorizationUri("http://localhost/auth")
                .tokenUri("http://localhost/token")
                .build();
        Bulkheads bulkheads = new Bulkheads(
                new Capacity(256, 128, 32, 32, 4, 256, 16),
                new BodyLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(1), List.of()),
                new SimpleMeterRegistry());
        return new AccessTokens(signIns(time), registration, keycloak, bulkheads, time);
    }

    private SignIns signIns(SettableClock time) {
        SignInSettings settings =
                new SignInSettings("secret", Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(15));
        return new SignIns(client.getDatabase("gateway"), settings, time);
    }

    private static OAuth2AuthorizationException refused() {
        return new OAuth2AuthorizationException(new OAuth2Error("invalid_grant"));
    }

    private static OAuth2AccessTokenResponse response(String name) {
        return OAuth2AccessTokenResponse.withToken(name)
                .tokenType(TokenType.BEARER)
                .expiresIn(300)
                .refreshToken("refresh-" + name)
                .build();
    }

    private static void awaitOpen(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
