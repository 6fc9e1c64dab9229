package io.parvis.directory.requesters;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;

/**
 * What people asked for, with a note on each thing whether its requester is gone from it: the matters of a service, say. A service that keeps such things
 * makes it a bean, {@link MarkedRequested} most likely, and {@link GoneRequesters} sees to the notes.
 */
public interface Requested {

    /**
     * Notes on all that a person asked for whether they are gone from it.
     *
     * @param follower who is gone from what they don't see; null is gone from everything
     */
    void note(PersonId requester, @Nullable Viewer follower);

    /** Notes the same on all of it that has no note at this moment; a note that is there stays. */
    void noteFirst(PersonId requester, @Nullable Viewer follower);

    /** Notes it on one thing, if that has no note at this moment. */
    void noteFirst(String thing, @Nullable Viewer follower);

    /** Those who asked for something that has no note yet. */
    Set<PersonId> unnoted();

    /** Those of whom a note says that they are gone from something that is theirs. */
    Set<PersonId> gone();
}
