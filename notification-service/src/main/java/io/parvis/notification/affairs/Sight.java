package io.parvis.notification.affairs;

import java.time.Instant;
import java.util.Set;

import io.parvis.directory.Audience;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;

/**
 * Who may see something, as its owner said.
 *
 * @param keys audience keys; without any, nobody may
 * @param at   when its owner said so
 */
public record Sight(Set<String> keys, Instant at) {

    private static final Set<String> WHOLE_TEAM =
            Audience.nobody().role(Role.ADMIN).keys();

    public Sight {
        keys = Set.copyOf(keys);
    }

    /** The one that was said last: a matter may be restricted without a fact of its own, and the next note tells. What has no keys says nothing. */
    public Sight latest(Sight other) {
        return other.at.isAfter(at) && !other.keys.isEmpty() ? other : this;
    }

    /** Whether whoever said it left somebody out; what has no keys leaves nobody out. */
    public boolean leavesOut(Viewer viewer) {
        return !keys.isEmpty() && !isOpenTo(viewer);
    }

    boolean isOpenTo(Viewer viewer) {
        return Audience.isOpenTo(viewer, keys);
    }

    /** Whether those of the team who may see it are named one by one. */
    boolean isRestricted() {
        return !keys.containsAll(WHOLE_TEAM);
    }
}
