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
 * @param expectedVersion the version that the caller last saw ({@code If-Match}), absent when any will do, and {@link #UNSAID}
 */
public record Command(
        String id,
        @Nullable String fingerprint,
        Actor actor,
        @Nullable Long expectedVersion) {

    /** What a caller expects who must say which version they saw, and did not. */
    public static final long UNSAID = -2;

    /** The same, for this version and no other. */
    public Command at(long version) {
        return new Command(id, fingerprint, actor, version);
    }

    /** The same, for whatever version there is. */
    public Command atAny() {
        return new Command(id, fingerprint, actor, null);
    }

    /**
     * A command that a service gives itself because of an event.
     *
     * @param purpose what it is for, such as {@code open-matter}
     * @param source  the id of the aggregate that caused it
     */
    public static Command causedBy(String purpose, String source) {
        return new Command(DerivedId.of(purpose, source), null, Actor.SYSTEM, null);
    }

    /**
     * Fails unless the command may change something of this version. Whoever asks looks first whether the caller may know of the thing at all.
     *
     * @throws VersionUnsaid if the caller must say which version they saw, and did not
     * @throws StaleVersion  if the caller saw another one
     */
    public void requireVersion(String id, long version) {
        if (expectedVersion == null) {
            return;
        }
        if (expectedVersion == UNSAID) {
            throw new VersionUnsaid(id);
        }
        if (expectedVersion != version) {
            throw new StaleVersion(id);
        }
    }
}
