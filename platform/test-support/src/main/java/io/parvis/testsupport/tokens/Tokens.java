package io.parvis.testsupport.tokens;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;

/**
 * Access tokens as Keycloak would give them, and some that a service must refuse. A test injects it:
 * {@code headers.setBearerAuth(tokens.person(subject))}.
 */
public final class Tokens {

    /** The audiences of a person's token. */
    public static final List<String> SERVICES = List.of(
            "identity-service", "request-service", "matter-service", "contract-service", "notification-service");

    private static final String GATEWAY = "parvis-gateway";
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    private final TokenIssuer issuer;

    Tokens(TokenIssuer issuer) {
        this.issuer = issuer;
    }

    /** Of a person who logged in through the gateway, for all services. Who stands behind the subject is the directory's to say. */
    public String person(String subject) {
        return issuer.sign(person(subject, Instant.now()).build());
    }

    /** Of a service's own account. */
    public String service(String name) {
        return issuer.sign(claims("service-account-" + name, Instant.now())
                .audience(SERVICES)
                .claim("azp", name)
                .claim("client_id", name)
                .build());
    }

    /** Of a person, but for none of the services. */
    public String forAnotherAudience(String subject) {
        return issuer.sign(
                person(subject, Instant.now()).audience("another-application").build());
    }

    /** Of a person, and used up an hour ago, which is more than any clock skew. */
    public String expired(String subject) {
        return issuer.sign(
                person(subject, Instant.now().minus(Duration.ofHours(1))).build());
    }

    /** Of a person, signed with the right key but for another realm. */
    public String fromAnotherIssuer(String subject) {
        return issuer.sign(person(subject, Instant.now())
                .issuer(issuer.url() + "/realms/another")
                .build());
    }

    /** Of a person, with a signature by a key that the issuer does not have, under the issuer's key id. */
    public String withForgedSignature(String subject) {
        try {
            return TokenIssuer.sign(
                    person(subject, Instant.now()).build(),
                    new RSAKeyGenerator(2048).keyID("test").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException("every Java platform has RSA", e);
        }
    }

    /** The ID token of a person's log-in, which even names the services: it says who they are and is no permission. */
    public String identity(String subject) {
        return issuer.sign(person(subject, Instant.now())
                .claim("typ", "ID")
                .claim("nonce", UUID.randomUUID().toString())
                .build());
    }

    private JWTClaimsSet.Builder person(String subject, Instant now) {
        return claims(subject, now).audience(SERVICES).claim("azp", GATEWAY).claim("scope", "openid");
    }

    private JWTClaimsSet.Builder claims(String subject, Instant now) {
        return new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer(issuer.issuer())
                .subject(subject)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .claim("typ", "Bearer");
    }
}
