package io.parvis.starter.security;

import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Which tokens count: Keycloak's access tokens for this service, signed with RS256 and not expired. */
final class AccessTokens {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private AccessTokens() {}

    static JwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(validator(issuer, audience));
        return decoder;
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, String audience) {
        JwtTimestampValidator time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", intended -> isFor(audience, intended)),
                new JwtClaimValidator<String>("typ", AccessTokens::isAccessToken));
    }

    private static boolean isFor(String audience, @Nullable List<String> intended) {
        return intended != null && intended.contains(audience);
    }

    /** Keycloak says {@code ID} in its ID tokens and {@code Logout} in its log-out tokens, all signed with the same keys. */
    private static boolean isAccessToken(@Nullable String type) {
        return type == null || type.equals("Bearer");
    }
}
