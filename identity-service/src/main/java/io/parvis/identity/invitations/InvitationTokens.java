package io.parvis.identity.invitations;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Invitations;

/**
 * Makes tokens from a secret of the installation: nobody without it can, and it makes the same one again for the retry of a mail, and
 * another one for each generation.
 */
public final class InvitationTokens implements Invitations {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int FIRST = 1;

    private final SecretKeySpec key;
    private final Duration expiry;

    /**
     * Tokens with a secret.
     *
     * @param expiry how long an invitation opens
     */
    public InvitationTokens(String secret, Duration expiry) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.expiry = expiry;
    }

    @Override
    public Invitation issue(PersonId person, @Nullable PersonId by, Instant at) {
        return new Invitation(FIRST, token(person, FIRST).hash(), by, at, at.plus(expiry));
    }

    /** The token of a person's invitation. */
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
