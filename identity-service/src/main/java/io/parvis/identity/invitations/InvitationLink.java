package io.parvis.identity.invitations;

import java.net.URI;
import java.time.Instant;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Username;

/**
 * An invitation as it is mailed; never shown otherwise.
 *
 * @param email where it is to be sent, as it was this very invitation's; whoever mails it may know an older one
 * @param link  the page where the password is set
 */
public record InvitationLink(PersonId person, EmailAddress email, Username username, URI link, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationLink[" + person.value() + "]";
    }
}
