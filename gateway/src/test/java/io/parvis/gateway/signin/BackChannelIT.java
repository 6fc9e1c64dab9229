package io.parvis.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.parvis.gateway.fakes.Browser;
import io.parvis.gateway.fakes.FakeKeycloak;
import io.parvis.gateway.fakes.FakeService;
import io.parvis.gateway.fakes.RunningGateway;
import io.parvis.gateway.fakes.Surroundings;

/** Which of Keycloak's log-out tokens count (OpenID Connect Back-Channel Logout 1.0, 2.6), and that nobody else can end a sign-in. */
class BackChannelIT {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final FakeKeycloak keycloak = Surroundings.shared().keycloak();
    private final FakeService service = Surroundings.shared().service();
    private final RunningGateway gateway = Surroundings.shared().gateway();
    private final Browser browser = new Browser();

    @BeforeEach
    void logIn() {
        service.answers(FakeService.json(200, "{}"));
        gateway.logIn(browser, "claire");
    }

    @Test
    void aSessionEnds() {
        assertThat(tell(keycloak.logOutToken("claire", claims -> claims))).isEqualTo(200);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aSessionEndsWhosePersonIsNotNamed() {
        assertThat(tell(keycloak.logOutToken("claire", claims -> claims.subject(null))))
                .isEqualTo(200);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void allSessionsOfAPersonEndWhereNoneIsNamed() {
        assertThat(tell(keycloak.logOutToken("claire", claims -> claims.claim("sid", null))))
                .isEqualTo(200);

        assertThat(isSignedIn()).isFalse();
    }

    @Test
    void aRepeatIsHarmless() {
        String token = keycloak.logOutToken("claire", claims -> claims);
        tell(token);
        gateway.logIn(browser, "paul");

        assertThat(tell(token)).isEqualTo(200);
        assertThat(isSignedIn()).isTrue();
    }

    static Stream<Arguments> claimsThatDoNotCount() {
        return Stream.of(
                wrong("another issuer", claims -> claims.issuer("https://elsewhere.example/realms/parvis")),
                wrong("another client", claims -> claims.audience(List.of("parvis-cli", "matter-service"))),
                wrong("nobody's", claims -> claims.audience((String) null)),
                wrong(
                        "expired",
                        claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(1))))),
                wrong("good for ever", claims -> claims.expirationTime(null)),
                wrong("an ID token", claims -> claims.claim("events", null).claim("nonce", "n")),
                wrong("no event", claims -> claims.claim("events", null)),
                wrong("another event", claims -> claims.claim("events", Map.of("urn:another", Map.of()))),
                wrong("a list of events", claims -> claims.claim("events", List.of(EVENT))),
                wrong("an event that is text", claims -> claims.claim("events", Map.of(EVENT, "yes"))),
                wrong("a nonce", claims -> claims.claim("nonce", "n")),
                wrong(
                        "neither session nor person",
                        claims -> claims.subject(null).claim("sid", null)),
                wrong("names that are no text", claims -> claims.subject(null).claim("sid", List.of("a"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("claimsThatDoNotCount")
    void aTokenWithOtherClaimsEndsNothing(String what, UnaryOperator<JWTClaimsSet.Builder> claims) {
        assertThat(tell(keycloak.logOutToken("claire", claims))).as(what).isEqualTo(400);

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aTokenThatAnotherHasSignedEndsNothing() {
        String ours = keycloak.logOutToken("claire", claims -> claims);
        String[] parts = ours.split("\\.", -1);
        try (FakeKeycloak another = FakeKeycloak.start()) {
            String theirs =
                    another.logOutToken("claire", claims -> claims.issuer(keycloak.address() + "/realms/parvis"));
            assertThat(tell(theirs)).isEqualTo(400);
        }
        assertThat(tell(parts[0] + "." + parts[1] + ".")).isEqualTo(400);
        assertThat(tell("eyJhbGciOiJub25lIn0." + parts[1] + ".")).isEqualTo(400);

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void otherTokensOfKeycloakEndNothing() {
        assertThat(tell(keycloak.idToken("claire"))).isEqualTo(400);
        assertThat(tell(keycloak.accessToken("claire", List.of("parvis-gateway"))))
                .isEqualTo(400);

        assertThat(isSignedIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "logout_token=", "logout_token=nonsense", "token=a"})
    void whatIsNoTokenIsRefused(String form) {
        assertThat(post(form).statusCode()).isEqualTo(400);
    }

    @Test
    void theAnswerIsNotStored() {
        HttpResponse<String> answer = post("logout_token=" + keycloak.logOutToken("claire", claims -> claims));

        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(answer.body()).isEmpty();
    }

    private static Arguments wrong(String what, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return Arguments.of(what, claims);
    }

    private int tell(String token) {
        return post("logout_token=" + URLEncoder.encode(token, StandardCharsets.UTF_8))
                .statusCode();
    }

    private HttpResponse<String> post(String form) {
        return new Browser()
                .post(gateway.at("/logout/back-channel"), form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private boolean isSignedIn() {
        return browser.get(gateway.at("/api/portal/me")).statusCode() == 200;
    }
}
