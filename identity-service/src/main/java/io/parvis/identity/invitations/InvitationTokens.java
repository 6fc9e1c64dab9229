package io.parvis.identity.invitations;

import io.parvis.directory.PersonId;

/** Makes the secret part of invitations' links. */
@FunctionalInterface
public interface InvitationTokens {

    /** The token of a person's invitation: the same each time, another one for each generation, and for nobody else to make. */
    InvitationToken token(PersonId person, int generation);
}
