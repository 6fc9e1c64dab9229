package io.parvis.notification.telling;

import java.util.List;
import java.util.Set;

import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.DerivedId;

/**
 * Whom an event was told to. Kept before the first mail is queued, so that an event that comes again, much later maybe, tells nobody who
 * joined meanwhile, and leaves out nobody whom a crash left out the first time.
 */
public final class Circular implements Aggregate<Void> {

    private final String id;
    private final Set<PersonId> recipients;

    private Circular(String id, Set<PersonId> recipients) {
        this.id = id;
        this.recipients = Set.copyOf(recipients);
    }

    /** The circular of an event. */
    static Circular to(Set<PersonId> recipients, String event) {
        return new Circular(idFor(event), recipients);
    }

    /** The id of an event's circular. */
    public static String idFor(String event) {
        return DerivedId.of("circular", event);
    }

    /** A circular as it was stored. */
    public static Circular restore(String id, Set<PersonId> recipients) {
        return new Circular(id, recipients);
    }

    @Override
    public String id() {
        return id;
    }

    public Set<PersonId> recipients() {
        return recipients;
    }

    /** Nothing: that a circular exists is nobody else's business. */
    @Override
    public List<Void> events() {
        return List.of();
    }
}
