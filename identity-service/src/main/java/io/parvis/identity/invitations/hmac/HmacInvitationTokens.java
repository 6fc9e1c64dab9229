package io.parvis.identity.invitations.hmac;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.parvis.directory.PersonId;
import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.invitations.InvitationTokens;

/** Tokens that are authentication codes (RFC 2104) over person and generation. */
class HmacInvitationTokens implements InvitationTokens {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    HmacInvitationTokens(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    @Override
    public InvitationToken token(PersonId person, int generation) {
        String message = "invitation\0" + person.value() + "\0" + generation;
        byte[] code = mac().doFinal(message.getBytes(StandardCharsets.UTF_8));
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(code));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
