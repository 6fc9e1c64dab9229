package io.parvis.starter.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's signing keys: fetched when the first token comes, refreshed in the background, and kept while Keycloak is away. A token
 * with an unknown key makes us ask again at most every thirty seconds; in between it counts as forged.
 */
public final class TokenKeys implements JWKSource<SecurityContext> {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(2);
    private static final int SIZE_LIMIT_BYTES = 100_000;

    private final JWKSource<SecurityContext> source;

    /**
     * Keys that are read from an address.
     *
     * @throws MalformedURLException if it is no URL
     */
    public TokenKeys(URI address) throws MalformedURLException {
        var retriever = new DefaultResourceRetriever(
                (int) CONNECT_TIMEOUT.toMillis(), (int) READ_TIMEOUT.toMillis(), SIZE_LIMIT_BYTES);
        this.source = JWKSourceBuilder.<SecurityContext>create(address.toURL(), retriever)
                .refreshAheadCache(true)
                .rateLimited(true)
                .outageTolerantForever()
                .build();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) throws KeySourceException {
        try {
            return source.get(selector, context);
        } catch (RateLimitReachedException _) {
            return List.of();
        }
    }
}
