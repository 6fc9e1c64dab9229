package io.parvis.gateway.security;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Which bearer tokens pass: Keycloak's access tokens for at least one service, never its ID tokens. The service checks
 * again, and that the token is for itself.
 */
final class ProgramTokens {

    private ProgramTokens() {}

    static JwtDecoder decoder(JWKSource<SecurityContext> keys, String issuer, Set<String> services) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        JwtTimestampValidator time = new JwtTimestampValidator();
        time.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", audience -> names(audience, services)),
                new JwtClaimValidator<String>("typ", type -> type == null || type.equals("Bearer"))));
        return decoder;
    }

    private static boolean names(@Nullable List<String> audience, Set<String> services) {
        return audience != null && !Collections.disjoint(audience, services);
    }
}
