package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Instant;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.Username;

/**
 * An invitation as it is mailed; never shown otherwise.
 *
 * @param link the page where the password is set
 */
public record InvitationLink(PersonId person, Username username, URI link, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationLink[" + person.value() + "]";
    }
}
