package io.parvis.identity.people.persistence;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Invitation;

/**
 * A person's last invitation.
 *
 * @param tokenHash unique
 */
record InvitationDocument(
        int generation, String tokenHash, @Nullable String by, Instant expiresAt) {

    static InvitationDocument from(Invitation invitation) {
        return new InvitationDocument(
                invitation.generation(),
                invitation.tokenHash(),
                invitation.by() == null ? null : invitation.by().value(),
                invitation.expiresAt());
    }

    Invitation toInvitation(Instant at) {
        return new Invitation(generation, tokenHash, by == null ? null : new PersonId(by), at, expiresAt);
    }
}
