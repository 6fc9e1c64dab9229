package io.parvis.gateway.security;

import java.net.MalformedURLException;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.parvis.gateway.Addresses;
import io.parvis.starter.security.TokenKeys;

/** Keycloak's signing keys, for what programs bring and for what a log-in brings. */
@Configuration(proxyBeanMethods = false)
class KeycloakKeys {

    @Bean
    JWKSource<SecurityContext> signingKeys(Addresses addresses) throws MalformedURLException {
        return new TokenKeys(addresses.keycloak().keys());
    }
}
