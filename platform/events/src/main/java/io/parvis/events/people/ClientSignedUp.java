package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * Somebody signed up and has proven their address: there is a new client (S21), about to set a password.
 *
 * @param accessType {@code CLIENT}, {@code COLLABORATOR} or {@code BOTH} (S6)
 * @param companyId  the company that the mail domain leads to, absent when it leads to none
 */
public record ClientSignedUp(
        String clientId, String accessType, @Nullable String companyId) {}
