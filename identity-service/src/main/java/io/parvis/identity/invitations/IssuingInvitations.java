package io.parvis.identity.invitations;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Invitations;

/** Makes invitations that are good for a time (S10). */
public class IssuingInvitations implements Invitations {

    private final InvitationTokens tokens;
    private final Duration expiry;

    public IssuingInvitations(InvitationTokens tokens, Duration expiry) {
        this.tokens = tokens;
        this.expiry = expiry;
    }

    @Override
    public Invitation issue(PersonId person, int generation, @Nullable PersonId by, Instant at) {
        return new Invitation(generation, tokens.token(person, generation).hash(), by, at, at.plus(expiry));
    }
}
