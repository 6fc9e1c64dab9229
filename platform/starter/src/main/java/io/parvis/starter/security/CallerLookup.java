package io.parvis.starter.security;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** From a valid token to the caller behind it: a service or operator by its client id, a person as the directory knows them now. */
final class CallerLookup implements Converter<Jwt, CallerAuthentication> {

    private static final int MAXIMUM_SIZE = 10_000;

    private final CallerProperties properties;
    private final CallerDirectory directory;
    private final Cache<String, Caller> callers;

    CallerLookup(CallerProperties properties, CallerDirectory directory) {
        this.properties = properties;
        this.directory = directory;
        this.callers = cache(properties.cache());
    }

    @Override
    public CallerAuthentication convert(Jwt token) {
        String client = token.getClaimAsString("azp");
        if (client != null && properties.services().contains(client)) {
            return new CallerAuthentication(new ServiceAccount(client));
        }
        if (client != null && properties.operators().contains(client)) {
            return new CallerAuthentication(new Operator(client));
        }
        return Optional.ofNullable(token.getSubject())
                .flatMap(this::person)
                .map(CallerAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("nobody active stands behind this token"));
    }

    private Optional<? extends Caller> person(String subject) {
        Caller known = callers.getIfPresent(subject);
        return known == null ? find(subject) : Optional.of(known);
    }

    private Optional<? extends Caller> find(String subject) {
        try {
            Optional<? extends Caller> found = directory.find(subject);
            found.ifPresent(caller -> callers.put(subject, caller));
            return found;
        } catch (RuntimeException e) {
            throw new AuthenticationServiceException("the caller can't be looked up", e);
        }
    }

    private static Cache<String, Caller> cache(Duration expiry) {
        return Caffeine.newBuilder()
                .maximumSize(MAXIMUM_SIZE)
                .expireAfterWrite(expiry)
                .build();
    }
}
