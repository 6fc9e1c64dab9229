package io.parvis.notes;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.files.FileAccess;
import io.parvis.files.Side;
import io.parvis.files.Visibility;

/**
 * Someone who was let to a thing and reads or writes its notes. Every question about notes takes one; whether its viewer may see the thing itself, and may write
 * on it, the service has decided before it made this.
 *
 * @param teamsFiles what becomes of the team's files of the thing about which nobody has decided
 */
public record NoteAccess(NotedThing thing, Viewer viewer, Visibility teamsFiles) {

    public boolean isInPortal() {
        return Side.of(viewer) == Side.PORTAL;
    }

    PersonId person() {
        return viewer.person();
    }

    FileAccess files() {
        return FileAccess.of(thing.owner(), viewer, teamsFiles);
    }
}
