package io.parvis.identity.imports;

import java.time.Instant;

/** The turn to work on imports, which one worker has at a time among all replicas. Who has it and says nothing any more loses it. */
public interface Shift {

    /** Takes the turn, or keeps it; false while another worker has it. */
    boolean take(String worker, Instant now, Instant until);

    /** Gives the turn back, if this worker has it. */
    void leave(String worker);
}
