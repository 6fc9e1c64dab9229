package io.parvis.starter.aggregate;

import org.jspecify.annotations.Nullable;

/**
 * What every command carries beside its content.
 *
 * @param id              the command's identity: derived from caller, route and {@code Idempotency-Key} where the caller sent
 *                        one, from the cause where an event did, else random. What a command creates takes it as its id, so
 *                        that a repeat finds its own result
 * @param fingerprint     a hash of the request, absent when the command can't be repeated under its id
 * @param actor           who commands
 * @param expectedVersion the version that the caller last saw ({@code If-Match}), absent when they did not say
 */
public record Command(
        String id,
        @Nullable String fingerprint,
        Actor actor,
        @Nullable Long expectedVersion) {

    /**
     * A command that a service gives itself because of an event.
     *
     * @param purpose what it is for, such as {@code open-matter}
     * @param source  the id of the aggregate that caused it
     */
    public static Command causedBy(String purpose, String source) {
        return new Command(DerivedId.of(purpose, source), null, Actor.SYSTEM, null);
    }
}
