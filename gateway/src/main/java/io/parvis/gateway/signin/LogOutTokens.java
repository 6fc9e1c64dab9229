package io.parvis.gateway.signin;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

import io.parvis.gateway.Addresses;

/** Keycloak's signed word that a session has ended (OpenID Connect Back-Channel Logout 1.0, 2.4 and 2.6). */
@Component
class LogOutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(10);

    private final JwtDecoder decoder;

    LogOutTokens(JWKSource<SecurityContext> keycloakKeys, Addresses addresses) {
        NimbusJwtDecoder tokens = NimbusJwtDecoder.withJwkSource(keycloakKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        tokens.setJwtValidator(validator(addresses.keycloak().issuer()));
        this.decoder = tokens;
    }

    /**
     * What a token says.
     *
     * @throws org.springframework.security.oauth2.jwt.BadJwtException if it does not count
     * @throws JwtException if that can't be told, because Keycloak's keys can't be read
     */
    EndedSession read(String token) {
        Jwt ended = decoder.decode(token);
        return new EndedSession(text(ended, "sid"), text(ended, "sub"));
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer) {
        JwtTimestampValidator time = new JwtTimestampValidator(CLOCK_SKEW);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTypeValidator("logout+jwt", "JWT"),
                time,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>("aud", LogOutTokens::isForGateway),
                new JwtClaimValidator<Object>("events", LogOutTokens::isLogOut),
                rule("a nonce makes it another kind of token", token -> !token.hasClaim("nonce")),
                rule("neither sid nor sub", token -> text(token, "sid") != null || text(token, "sub") != null));
    }

    private static boolean isForGateway(@Nullable List<String> audience) {
        return audience != null && audience.contains(KeycloakClient.ID);
    }

    private static boolean isLogOut(@Nullable Object events) {
        return events instanceof Map<?, ?> named && named.get(EVENT) instanceof Map;
    }

    private static OAuth2TokenValidator<Jwt> rule(String broken, Predicate<Jwt> rule) {
        OAuth2Error error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, broken, null);
        return token ->
                rule.test(token) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(error);
    }

    private static @Nullable String text(Jwt token, String claim) {
        return token.getClaims().get(claim) instanceof String text && !text.isBlank() ? text : null;
    }
}
