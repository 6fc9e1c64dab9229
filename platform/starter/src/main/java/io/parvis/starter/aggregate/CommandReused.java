package io.parvis.starter.aggregate;

/** A command's id came again with another content. Over HTTP: 422. */
public final class CommandReused extends RuntimeException {

    public CommandReused(String id) {
        super("another command was given under the id " + id);
    }
}
