package io.parvis.identity.invitations;

import java.time.Instant;

import io.parvis.identity.people.Username;

/** What the holder of a link is shown: whom to greet, and what they will log in with. */
public record OpenInvitation(String firstName, Username username, Instant expiresAt) {}
