package io.parvis.gateway.signin;

import org.jspecify.annotations.Nullable;

/**
 * What Keycloak has ended.
 *
 * @param session Keycloak's session ({@code sid}); null means all that the person has
 * @param subject the person's id in Keycloak; null where the session says enough
 */
record EndedSession(@Nullable String session, @Nullable String subject) {

    EndedSession {
        if (session == null && subject == null) {
            throw new IllegalArgumentException("names neither a session nor a person");
        }
    }
}
