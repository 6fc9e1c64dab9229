package io.parvis.testsupport.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TokensTests {

    private static TokenIssuer issuer;
    private static Tokens tokens;

    @BeforeAll
    static void startIssuer() {
        issuer = TokenIssuer.start();
        tokens = issuer.tokens();
    }

    @AfterAll
    static void closeIssuer() {
        issuer.close();
    }

    @Test
    void aPersonsTokenIsForEveryServiceAndGivesNoRights() {
        var token = decoder().decode(tokens.person("claire-subject"));

        assertThat(token.getSubject()).isEqualTo("claire-subject");
        assertThat(token.getAudience()).contains("identity-service", "matter-service", "notification-service");
        assertThat(token.getClaimAsString("azp")).isEqualTo("parvis-gateway");
        assertThat(token.getClaims()).doesNotContainKeys("realm_access", "resource_access", "email", "name");
    }

    @Test
    void aServicesTokenNamesTheServiceAsItsClient() {
        var token = decoder().decode(tokens.service("matter-service"));

        assertThat(token.getClaimAsString("azp")).isEqualTo("matter-service");
        assertThat(token.getSubject()).isNotEqualTo("matter-service");
    }

    @Test
    void anExpiredTokenIsRefused() {
        assertThatThrownBy(() -> decoder().decode(tokens.expired("claire-subject")))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertThatThrownBy(() -> decoder().decode(tokens.fromAnotherIssuer("claire-subject")))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("iss");
    }

    @Test
    void aForgedSignatureIsRefused() {
        assertThatThrownBy(() -> decoder().decode(tokens.withForgedSignature("claire-subject")))
                .isInstanceOf(JwtException.class)
                .hasMessageContaining("signature");
    }

    @Test
    void aTokenForAnotherAudienceNamesNoService() {
        var token = decoder().decode(tokens.forAnotherAudience("claire-subject"));

        assertThat(token.getAudience()).containsExactly("another-application");
    }

    @Test
    void anIdTokenSaysThatItIsOne() {
        var token = decoder().decode(tokens.identity("claire-subject"));

        assertThat(token.getClaimAsString("typ")).isEqualTo("ID");
        assertThat(token.getAudience()).contains("matter-service");
    }

    @Test
    void aServiceAccountGetsATokenForItsSecret() throws Exception {
        HttpResponse<String> answer = askForToken("grant_type=client_credentials&client_id=matter-service");

        assertThat(answer.statusCode()).isEqualTo(200);
        String token = answer.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getStringClaim("azp"))
                .isEqualTo("matter-service");
    }

    @Test
    void noTokenIsGivenForAnotherGrant() throws Exception {
        HttpResponse<String> answer = askForToken("grant_type=password&client_id=matter-service");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> askForToken(String form) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer.issuer() + "/protocol/openid-connect/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static JwtDecoder decoder() {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(issuer.issuer() + "/protocol/openid-connect/certs")
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithIssuer(issuer.issuer()));
        return decoder;
    }
}
