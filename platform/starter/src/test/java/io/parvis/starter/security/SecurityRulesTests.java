package io.parvis.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import io.parvis.starter.sample.SampleCallers;
import io.parvis.starter.sample.SampleClient;
import io.parvis.starter.sample.SampleClient.Answer;
import io.parvis.starter.sample.SampleKeycloak;
import io.parvis.starter.sample.SampleServiceTest;

@SampleServiceTest
class SecurityRulesTests {

    @Autowired
    private SampleClient client;

    @Autowired
    private SampleKeycloak keycloak;

    @Autowired
    private SampleCallers callers;

    @BeforeEach
    void everyoneIsActive() {
        callers.reset();
        keycloak.away(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/portal/things",
                "/api/main/things",
                "/internal/things",
                "/internal/operations/things",
                "/elsewhere",
                "/actuator/env",
                "/actuator/mappings",
                "/error"
            })
    void asksAnyoneWithoutATokenToLogIn(String path) {
        Answer answer = client.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.key()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/public/hello", "/actuator/health/liveness", "/actuator/prometheus", "/v3/api-docs"})
    void opensWhatIsForEveryone(String path) {
        assertThat(client.get(path).status()).isEqualTo(200);
    }

    @Test
    void keepsOpenWhatIsForEveryoneWhateverTokenComesAlong() {
        assertThat(asking("/api/public/hello", "garbled").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "claire, /api/portal/things, 200",
        "claire, /api/main/things, 403",
        "claire, /internal/things, 403",
        "claire, /internal/operations/things, 403",
        "claire, /actuator/mappings, 403",
        "claire, /elsewhere, 403",
        "leo, /api/portal/things, 403",
        "leo, /api/main/things, 200",
        "leo, /internal/things, 403",
        "leo, /internal/operations/things, 403",
        "leo, /actuator/mappings, 403"
    })
    void letsPeopleUseTheirOwnSurfaceOnly(String subject, String path, int status) {
        assertThat(asking(path, keycloak.token(subject)).status()).isEqualTo(status);
    }

    @Test
    void letsAServiceReadInternalThingsAndNothingElse() {
        String token = accountToken("other-service");

        assertThat(asking("/internal/things", token).text()).isEqualTo("other-service");
        assertThat(asking("/internal/operations/things", token).status()).isEqualTo(403);
        assertThat(asking("/actuator/mappings", token).status()).isEqualTo(403);
        assertThat(asking("/api/portal/things", token).status()).isEqualTo(403);
        assertThat(asking("/api/main/things", token).status()).isEqualTo(403);
    }

    @Test
    void letsAnOperatorSeeToOperationsAndNothingElse() {
        String token = accountToken("operations");

        assertThat(asking("/internal/operations/things", token).text()).isEqualTo("operations");
        assertThat(asking("/actuator/mappings", token).text()).contains("/internal/operations/things");
        assertThat(asking("/internal/things", token).status()).isEqualTo(403);
        assertThat(asking("/api/portal/things", token).status()).isEqualTo(403);
        assertThat(asking("/api/main/things", token).status()).isEqualTo(403);
        assertThat(asking("/actuator/env", token).status()).isEqualTo(403);
    }

    static Stream<Arguments> tokensThatDoNotCount() {
        Instant past = Instant.now().minusSeconds(60);
        return Stream.of(
                token("another audience", claims -> claims.audience("elsewhere")),
                token("no audience", claims -> claims.audience((String) null)),
                token("another issuer", claims -> claims.issuer("http://localhost/realms/other")),
                token("expired", claims -> claims.expirationTime(Date.from(past))),
                token("no expiry", claims -> claims.expirationTime(null)),
                token(
                        "not valid yet",
                        claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(60)))),
                token("an ID token", claims -> claims.claim("typ", "ID")),
                token("a refresh token", claims -> claims.claim("typ", "Refresh")),
                token("an offline token", claims -> claims.claim("typ", "Offline")),
                token("a log-out token", claims -> claims.claim("typ", "Logout")),
                token("no subject", claims -> claims.subject(null)),
                token("an unknown subject", claims -> claims.subject("nobody")),
                token(
                        "a service that is none of ours",
                        claims -> claims.subject("nobody").claim("azp", "intruder")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatDoNotCount")
    void refusesTokensThatDoNotCount(String what, Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> claims) {
        Answer answer = asking("/api/portal/things", keycloak.token(claims::apply));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.key()).isEqualTo("unauthenticated");
    }

    @Test
    void refusesForgedUnsignedAndGarbledTokens() {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(keycloak.issuer())
                .audience(List.of(SampleKeycloak.AUDIENCE))
                .subject("claire")
                .expirationTime(Date.from(Instant.now().plusSeconds(60)))
                .build();

        assertThat(asking("/api/portal/things", keycloak.forgedToken()).status())
                .isEqualTo(401);
        assertThat(asking("/api/portal/things", keycloak.forgedToken()).status())
                .isEqualTo(401);
        assertThat(asking("/api/portal/things", new PlainJWT(claims).serialize())
                        .status())
                .isEqualTo(401);
        assertThat(asking("/api/portal/things", "garbled").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS384", "RS512", "PS256", "HS256", "HS512"})
    void refusesTokensThatAreSignedInAnotherWay(String algorithm) {
        String token = keycloak.tokenSignedBy(JWSAlgorithm.parse(algorithm));

        assertThat(asking("/api/portal/things", token).status()).isEqualTo(401);
    }

    @Test
    void refusesATokenWhoseContentWasChanged() {
        String[] claires = keycloak.token("claire").split("\\.", -1);
        String[] leos = keycloak.token("leo").split("\\.", -1);

        assertThat(asking("/api/main/things", claires[0] + "." + leos[1] + "." + claires[2])
                        .status())
                .isEqualTo(401);
    }

    /** The same token counts as long as all of it is as it should be. */
    @Test
    void takesTheTokenThatTheRefusedOnesDifferFrom() {
        String token = keycloak.tokenSignedBy(JWSAlgorithm.RS256);

        assertThat(asking("/api/portal/things", token).status()).isEqualTo(200);
    }

    @Test
    void shutsOutABannedPersonWithinTheCachesTime() {
        String token = keycloak.token("claire");
        assertThat(asking("/api/portal/things", token).status()).isEqualTo(200);

        callers.ban("claire");

        await().untilAsserted(() ->
                assertThat(asking("/api/portal/things", token).status()).isEqualTo(401));
    }

    @Test
    void isUnavailableAndNotOpenWhileCallersCanNotBeLookedUp() {
        callers.goAway();

        await().untilAsserted(() -> {
            Answer answer = asking("/api/portal/things", keycloak.token("claire"));
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.key()).isEqualTo("unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
        });
    }

    @Test
    void checksTokensWithTheKeysItHasWhileKeycloakIsAway() {
        assertThat(asking("/api/portal/things", keycloak.token("claire")).status())
                .isEqualTo(200);
        int reads = keycloak.keyReads();

        keycloak.away(true);

        assertThat(asking("/api/portal/things", keycloak.token("claire")).status())
                .isEqualTo(200);
        assertThat(keycloak.keyReads()).isEqualTo(reads);
    }

    @Test
    void sendsHeadersThatKeepBrowsersFromMisusingAnswers() {
        Answer answer = client.get("/api/public/hello");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private String accountToken(String client) {
        return keycloak.token(
                claims -> claims.subject("service-account-" + client).claim("azp", client));
    }

    private Answer asking(String path, String token) {
        return client.get(path, "Authorization", "Bearer " + token);
    }

    private static Arguments token(String what, Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> claims) {
        return arguments(what, claims);
    }
}
