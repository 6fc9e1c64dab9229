package io.parvis.identity.invitations.web;

import java.net.URI;
import java.time.Instant;

import io.parvis.identity.invitations.InvitationLink;

/** Never shown but to the service that mails it. */
record InvitationLinkView(String personId, String email, String username, URI link, Instant expiresAt) {

    static InvitationLinkView from(InvitationLink invitation) {
        return new InvitationLinkView(
                invitation.person().value(),
                invitation.email().value(),
                invitation.username().value(),
                invitation.link(),
                invitation.expiresAt());
    }

    @Override
    public String toString() {
        return "InvitationLinkView[" + personId + "]";
    }
}
