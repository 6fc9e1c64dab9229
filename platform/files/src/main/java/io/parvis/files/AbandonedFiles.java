package io.parvis.files;

import java.time.Instant;

/** Knows things that are gone while files of theirs are left, because who was to remove them died. A bean of the service; one without it has none. */
@FunctionalInterface
public interface AbandonedFiles {

    /** Removes the files of what is gone, if the last one was sent before then: nobody can be about to do so any more. Their bytes are loose from now on. */
    void remove(Instant sentBefore);
}
