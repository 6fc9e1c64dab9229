package io.parvis.starter.security;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;

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

/** Which tokens count: Keycloak's access tokens, signed with RS256 and not expired; never its ID tokens. */
public final class AccessTokens {

    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private AccessTokens() {}

    /**
     * A decoder of tokens that are meant for at least one of some services.
     *
     * @param keys     Keycloak's, such as {@link TokenKeys}
     * @param issuer   the realm's public address
     * @param services the names that tokens carry as audience
     */
    public static JwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer, Set<String> services) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        OAuth2TokenValidator<Jwt> claims = validator(issuer, services);
        decoder.setJwtValidator(claims);
        return new VerifiedTokens(decoder, claims);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer, Set<String> services) {
        JwtTimestampValidator time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", audience -> names(audience, services)),
                new JwtClaimValidator<String>("typ", AccessTokens::isAccessToken));
    }

    private static boolean names(@Nullable List<String> audience, Set<String> services) {
        return audience != null && !Collections.disjoint(audience, services);
    }

    /** Keycloak says {@code ID} in its ID tokens and {@code Logout} in its log-out tokens, all signed with the same keys. */
    private static boolean isAccessToken(@Nullable String type) {
        return type == null || type.equals("Bearer");
    }
}
