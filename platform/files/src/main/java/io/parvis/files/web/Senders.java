package io.parvis.files.web;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;

/** Those who sent files, by name. */
final class Senders {

    private Senders() {}

    /** Null for a service, and for somebody whom the directory does not know. */
    static @Nullable String name(Actor sender, Names names) {
        String actor = sender.value();
        int colon = actor.indexOf(':');
        return colon < 0 ? null : names.of(new PersonId(actor.substring(colon + 1)));
    }
}
