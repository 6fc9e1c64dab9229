package io.parvis.gateway.fakes;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** What {@link FakeKeycloak} signs its tokens with. */
record SigningKey(RSAKey key) {

    static SigningKey generate() {
        try {
            return new SigningKey(new RSAKeyGenerator(2048).keyID("fake").generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its public half, as a set of keys in JSON. */
    String published() {
        return new JWKSet(key.toPublicJWK()).toString();
    }

    String sign(JWTClaimsSet.Builder claims) {
        return sign(claims, JOSEObjectType.JWT);
    }

    String sign(JWTClaimsSet.Builder claims, JOSEObjectType type) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .type(type)
                            .build(),
                    claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
