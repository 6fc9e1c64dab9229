package io.parvis.gateway.security;

import java.net.MalformedURLException;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.gateway.Addresses;

/**
 * Keycloak's signing keys: fetched when first needed, refreshed ahead, kept while Keycloak is away. Unknown keys make us
 * ask again only now and then; in between a token that names one counts as forged.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakKeys {

    private static final int CONNECT_TIMEOUT_MILLIS = 1_000;
    private static final int READ_TIMEOUT_MILLIS = 2_000;
    private static final int SIZE_LIMIT_BYTES = 100_000;

    @Bean
    JWKSource<SecurityContext> signingKeys(Addresses addresses) throws MalformedURLException {
        JWKSource<SecurityContext> source = JWKSourceBuilder.<SecurityContext>create(
                        addresses.keycloak().keys().toURL(),
                        new DefaultResourceRetriever(CONNECT_TIMEOUT_MILLIS, READ_TIMEOUT_MILLIS, SIZE_LIMIT_BYTES))
                .refreshAheadCache(true)
                .rateLimited(true)
                .outageTolerantForever()
                .build();
        return (selector, context) -> {
            try {
                return source.get(selector, context);
            } catch (RateLimitReachedException _) {
                return List.of();
            }
        };
    }
}
