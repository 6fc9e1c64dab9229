package io.parvis.identity;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;

/** Commands of an admin whose ids are chosen, because what they create takes them as its own. */
public final class TestCommands {

    private TestCommands() {}

    public static Command command(String id) {
        return command(id, "the same content");
    }

    public static Command command(String id, String fingerprint) {
        return new Command(id, fingerprint, Actor.of("member", "ada"), null);
    }
}
