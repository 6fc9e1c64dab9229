package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.Cookie;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

import io.parvis.gateway.Addresses;
import io.parvis.gateway.signin.SignIn.Tokens;
import io.parvis.starter.security.KeycloakProperties;
import io.parvis.testsupport.backing.MongoDatabase;
import io.parvis.testsupport.time.SettableClock;

class LastingSignInsIT {

    private static final URI HERE = URI.create("http://localhost:8080");
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private final MongoDatabase server = MongoDatabase.inMemory();
    private final MongoClient client = MongoClients.create(server.uri());
    private final SettableClock clock = SettableClock.at(START.toString());
    private final SignIns signIns = new SignIns(
            client.getDatabase("gateway"),
            new SignInSettings("secret", Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(15)),
            clock);
    private final LastingSignIns lasting = new LastingSignIns(signIns, clock);

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    @Test
    void aPersonLastsUntilTheyHaveLoggedOut() {
        SignIn signIn = open();
        assertThat(lasting.lasts(new SignedIn(signIn))).isTrue();

        signIns.close(signIn.id());

        assertThat(lasting.lasts(new SignedIn(signIn))).isFalse();
    }

    @Test
    void aPersonLastsNoLongerThanTheirSignIn() {
        SignIn signIn = open();

        clock.advance(Duration.ofMinutes(31));

        assertThat(lasting.lasts(new SignedIn(signIn))).isFalse();
    }

    @Test
    void aProgramLastsAsLongAsItsToken() {
        JwtAuthenticationToken program = new JwtAuthenticationToken(Jwt.withTokenValue("token")
                .header("alg", "RS256")
                .subject("claire")
                .expiresAt(START.plusSeconds(60))
                .build());
        assertThat(lasting.lasts(program)).isTrue();

        clock.advance(Duration.ofSeconds(60));

        assertThat(lasting.lasts(program)).isFalse();
    }

    @Test
    void nobodyLastsWhoIsNotKnown() {
        assertThat(lasting.lasts(null)).isFalse();
        assertThat(lasting.lasts(new TestingAuthenticationToken("claire", "", List.of())))
                .isFalse();
    }

    @Test
    void nobodyLastsWhenTheGatewayGoes() {
        SignedIn claire = new SignedIn(open());

        lasting.onApplicationEvent(new ContextClosedEvent(new StaticApplicationContext()));

        assertThat(lasting.lasts(claire)).isFalse();
    }

    @Test
    void anOpenPageIsNoSignOfLife() {
        SignIn signIn = open();
        Addresses addresses = new Addresses(HERE, new KeycloakProperties(HERE, HERE), null, true);
        SignInContexts contexts = new SignInContexts(signIns, new BrowserCookie("parvis-session", addresses));
        clock.advance(Duration.ofMinutes(20));

        assertThat(contexts.loadDeferredContext(request("/api/portal/stream"))
                        .get()
                        .getAuthentication())
                .isInstanceOf(SignedIn.class);
        assertThat(signIns.find(signIn.id()).orElseThrow().touchedAt()).isEqualTo(START);

        assertThat(contexts.loadDeferredContext(request("/api/portal/matters"))
                        .get()
                        .getAuthentication())
                .isInstanceOf(SignedIn.class);
        assertThat(signIns.find(signIn.id()).orElseThrow().touchedAt()).isEqualTo(clock.instant());
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie("parvis-session", "secret-1"));
        return request;
    }

    private SignIn open() {
        return signIns.open(
                "secret-1",
                new SignInDocument.Person("claire", "claire", "keycloak-session"),
                new Tokens("first", START.plusSeconds(300), "refresh", "identity"));
    }
}
