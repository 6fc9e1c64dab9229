package io.parvis.starter.security;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers for a minute which tokens carry a good signature: a page asks many things with the same one, and looking at the signature costs
 * more than most answers do. What a token says is judged anew each time, so it ends when it says; a key that Keycloak withdraws counts for
 * a few minutes anyway, because {@link TokenKeys} are kept that long.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MAXIMUM_SIZE = 1_000;

    /** One token can be spelt in many ways, of any length. */
    private static final int LONGEST = 4_096;

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> claims;
    private final Cache<String, Jwt> verified = Caffeine.newBuilder()
            .maximumSize(MAXIMUM_SIZE)
            .expireAfterWrite(KEPT)
            .build();

    /**
     * @param decoder looks at signature and claims
     * @param claims  how it judges them
     */
    VerifiedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> claims) {
        this.decoder = decoder;
        this.claims = claims;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known != null && !claims.validate(known).hasErrors()) {
            return known;
        }
        Jwt decoded = decoder.decode(token);
        if (token.length() <= LONGEST) {
            verified.put(token, decoded);
        }
        return decoded;
    }
}
