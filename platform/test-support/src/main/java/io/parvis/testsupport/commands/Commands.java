package io.parvis.testsupport.commands;

import java.util.UUID;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.security.Caller;

/** Commands as an HTTP request would bring them. */
public final class Commands {

    private Commands() {}

    /** A command that can't be repeated. */
    public static Command by(Actor actor) {
        return new Command(UUID.randomUUID().toString(), null, actor, null);
    }

    /** A command of someone who is logged in. */
    public static Command by(Caller caller) {
        return by(caller.actor());
    }

    /**
     * A command with an {@code Idempotency-Key}: the same actor and key give the same id.
     *
     * @param content what the request's body says; another content under the same key is a misuse
     */
    public static Command repeatable(Actor actor, String key, String content) {
        return new Command(DerivedId.of("test-command", actor.value(), key), content, actor, null);
    }

    /** A command that names the version that its actor last saw. */
    public static Command expecting(Actor actor, long version) {
        return new Command(UUID.randomUUID().toString(), null, actor, version);
    }
}
