package io.parvis.starter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class VerifiedTokensTests {

    private static final String ISSUER = "http://keycloak.example/realms/parvis";
    private static final RSAKey KEY = key();

    /** How often a signature was looked at: no key is asked for otherwise. */
    private final AtomicInteger looks = new AtomicInteger();

    private final JwtDecoder tokens = AccessTokens.decoder(keys(), ISSUER, Set.of("matter-service"));

    @Test
    void looksAtASignatureOnce() {
        String token = token(KEY, Instant.now().plusSeconds(60));

        assertThat(tokens.decode(token).getSubject()).isEqualTo("claire");
        assertThat(tokens.decode(token).getSubject()).isEqualTo("claire");

        assertThat(looks).hasValue(1);
    }

    @Test
    void looksAtEachTokensOwnSignature() {
        tokens.decode(token(KEY, Instant.now().plusSeconds(60)));
        tokens.decode(token(KEY, Instant.now().plusSeconds(61)));

        assertThat(looks).hasValue(2);
    }

    @Test
    void doesNotRememberTheEndlessSpellingsOfOne() {
        String token = token(KEY, Instant.now().plusSeconds(60)) + "~".repeat(5_000);

        assertThat(tokens.decode(token).getSubject()).isEqualTo("claire");
        assertThat(tokens.decode(token).getSubject()).isEqualTo("claire");

        assertThat(looks).hasValue(2);
    }

    @Test
    void refusesAKnownTokenFromItsEndOn() {
        Instant almostOverWithTheSkew = Instant.now().minusSeconds(5);
        String token = token(KEY, almostOverWithTheSkew);
        assertThat(tokens.decode(token).getSubject()).isEqualTo("claire");

        Awaitility.await()
                .untilAsserted(() -> assertThatThrownBy(() -> tokens.decode(token))
                        .isInstanceOf(BadJwtException.class)
                        .hasMessageContaining("expired"));
    }

    @Test
    void doesNotRememberAForgedOne() {
        String forged = token(key(), Instant.now().plusSeconds(60));

        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);

        assertThat(looks).hasValue(2);
    }

    @Test
    void doesNotTakeAKnownTokensClaimsWithAnotherSignature() {
        String good = token(KEY, Instant.now().plusSeconds(60));
        tokens.decode(good);
        String signed = good.substring(0, good.lastIndexOf('.'));
        String other = token(KEY, Instant.now().plusSeconds(90));

        String forged = signed + other.substring(other.lastIndexOf('.'));

        assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    private JWKSource<SecurityContext> keys() {
        JWKSet set = new JWKSet(KEY.toPublicJWK());
        return (selector, _) -> {
            looks.incrementAndGet();
            return selector.select(set);
        };
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("current").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(RSAKey key, Instant end) {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("claire")
                .audience(List.of("matter-service"))
                .claim("typ", "Bearer")
                .expirationTime(Date.from(end))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
