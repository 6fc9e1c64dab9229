package io.parvis.files;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Actor;

/**
 * Someone who was let to a thing and looks at its files. Every question about files takes one; whether its actor may see the thing itself, the
 * service has decided before it made this.
 *
 * @param owner      whose files
 * @param side       from where the actor looks
 * @param actor      who looks
 * @param teamsFiles what becomes of the team's files about which nobody has decided: the setting's or the thing's own choice (S66, S77)
 */
public record FileAccess(FileOwner owner, Side side, Actor actor, Visibility teamsFiles) {

    public static FileAccess of(FileOwner owner, Viewer viewer, Visibility teamsFiles) {
        return new FileAccess(owner, Side.of(viewer), viewer.actor(), teamsFiles);
    }

    /** A service that reads for itself, such as to copy. */
    public static FileAccess ofService(FileOwner owner) {
        return new FileAccess(owner, Side.INTERNAL, Actor.SYSTEM, Visibility.HIDDEN);
    }

    boolean isService() {
        return actor.equals(Actor.SYSTEM);
    }

    boolean isInPortal() {
        return side == Side.PORTAL;
    }
}
