package io.parvis.identity.invitations.web;

import java.time.Instant;

import io.parvis.identity.invitations.OpenInvitation;

record InvitationView(String firstName, String username, Instant expiresAt) {

    static InvitationView from(OpenInvitation invitation) {
        return new InvitationView(invitation.firstName(), invitation.username().value(), invitation.expiresAt());
    }
}
