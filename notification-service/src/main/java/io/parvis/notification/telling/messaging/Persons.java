package io.parvis.notification.telling.messaging;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;

/** Persons and companies as events name them. */
final class Persons {

    private static final String MEMBER = "member:";
    private static final String CLIENT = "client:";

    private Persons() {}

    static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }

    static @Nullable CompanyId company(@Nullable String id) {
        return id == null ? null : new CompanyId(id);
    }

    /** The client or member who did it; null when nobody in person did. */
    static @Nullable PersonId of(Actor actor) {
        return isClient(actor) ? new PersonId(actor.value().substring(CLIENT.length())) : member(actor);
    }

    /** The member who did it; null when no member did. */
    static @Nullable PersonId member(Actor actor) {
        return actor.value().startsWith(MEMBER) ? new PersonId(actor.value().substring(MEMBER.length())) : null;
    }

    static boolean isClient(Actor actor) {
        return actor.value().startsWith(CLIENT);
    }
}
