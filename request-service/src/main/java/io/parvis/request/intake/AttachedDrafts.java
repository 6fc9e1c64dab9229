package io.parvis.request.intake;

import java.time.Instant;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Actor;

/** The drafts that files were sent for or removed from, so that what one leaves behind is found when it is sent or gone itself. */
public interface AttachedDrafts {

    /** Remembers that a file is sent for a draft, before anything of it is kept, or removed from it, before anything of it is gone. */
    void remember(Attached sent);

    /** Goes through those for which the last file was sent, or removed, before then. */
    void each(Instant before, Consumer<Attached> action);

    /** Forgets that files were sent for it or removed, unless another one was since. */
    void forget(Attached draft);

    /**
     * A draft with files.
     *
     * @param author whose draft it is, and whose files
     * @param at     when the last one was sent or removed
     */
    record Attached(RequestId id, Actor author, Instant at) {}
}
