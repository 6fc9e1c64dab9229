package io.parvis.request.intake;

import java.time.Instant;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Actor;

/** The drafts that files were sent for, so that what one leaves behind is found when it is gone itself. */
public interface AttachedDrafts {

    /** Remembers that a file is sent for a draft, before anything of it is kept. */
    void remember(Attached sent);

    /** Goes through those for which the last file was sent before then. */
    void each(Instant before, Consumer<Attached> action);

    /** Forgets that files were sent for it, unless another one was since. */
    void forget(Attached draft);

    /**
     * A draft with files.
     *
     * @param author whose draft it is, and whose files
     * @param at     when the last one was sent
     */
    record Attached(RequestId id, Actor author, Instant at) {}
}
