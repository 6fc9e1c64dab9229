package io.parvis.notification.affairs;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;

/**
 * A request or matter, as far as those who tell of it need to know.
 *
 * @param opening  the id of the event with which it came to those who work on it: who was told of that is told of what follows
 * @param team     the role of those who work on it, or decide about it
 * @param number   what people call it, such as {@code MAT-2026-000045}
 * @param name     what it is about; null when that is not to be told, or not known any more
 * @param side     null while no client is told of it
 * @param assignee the member who answers for it; null while nobody does
 * @param hearings those that the portal shows, by their ids
 * @param sight    who may see it, as its last fact said
 */
public record Affair(
        AffairId id,
        String opening,
        Role team,
        String number,
        @Nullable String name,
        @Nullable Side side,
        @Nullable PersonId assignee,
        Map<String, Appointment> hearings,
        Sight sight) {

    public Affair {
        hearings = Map.copyOf(hearings);
    }

    /** The same affair, for others to see. */
    public Affair seenBy(Sight next) {
        return new Affair(id, opening, team, number, name, side, assignee, hearings, next);
    }

    /** The same, called something else, which nobody has told us. */
    public Affair renamed() {
        return new Affair(id, opening, team, number, null, side, assignee, hearings, sight);
    }

    /** The same, for others to decide about, who were told so by this event; what it is called may not be for them. */
    public Affair movedTo(Role next, String event) {
        return new Affair(id, event, next, number, null, side, assignee, hearings, sight);
    }

    /** The same, with another member who answers for it, or nobody. */
    public Affair assignedTo(@Nullable PersonId next) {
        return new Affair(id, opening, team, number, name, side, next, hearings, sight);
    }

    /** The same, shown to these clients, or to none. */
    public Affair shownTo(@Nullable Side next) {
        return new Affair(id, opening, team, number, name, next, assignee, hearings, sight);
    }

    /** The same, with a hearing, or with another appointment for it. */
    public Affair withHearing(String hearing, Appointment appointment) {
        Map<String, Appointment> more = new HashMap<>(hearings);
        more.put(hearing, appointment);
        return new Affair(id, opening, team, number, name, side, assignee, more, sight);
    }

    /** The same, with a hearing that the portal does not show any more. */
    public Affair withoutHearing(String hearing) {
        Map<String, Appointment> fewer = new HashMap<>(hearings);
        fewer.remove(hearing);
        return new Affair(id, opening, team, number, name, side, assignee, fewer, sight);
    }

    /** The same, as another client's. */
    public Affair handedTo(PersonId next) {
        return side == null ? this : shownTo(side.handedTo(next));
    }

    /** The same, viewed by another client. */
    public Affair watchedBy(PersonId watcher) {
        return side == null ? this : shownTo(side.watchedBy(watcher));
    }

    /** The same, viewed by a client no more. */
    public Affair unwatchedBy(PersonId watcher) {
        return side == null ? this : shownTo(side.unwatchedBy(watcher));
    }

    /**
     * Whether those who may see it are named one by one, so that neither what it is called nor who acts in it is said in any mail.
     *
     * @param told who might hear of what is told of it
     */
    public boolean isRestricted(Sight told) {
        return switch (id.kind()) {
            case REQUEST -> name == null;
            case MATTER -> sight.latest(told).isRestricted();
        };
    }

    /**
     * Whether a member may be told what happens to it. A request is its decision-makers', who have the role; a matter is whose its owner
     * says.
     *
     * @param told who might hear of it when it happened
     */
    public boolean isOpenTo(Viewer member, Sight told) {
        return switch (id.kind()) {
            case REQUEST -> member.has(team) || member.has(Role.ADMIN);
            case MATTER -> sight.latest(told).isOpenTo(member);
        };
    }
}
