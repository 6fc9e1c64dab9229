package io.parvis.request.intake;

import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All requests. What a viewer may not see does not exist for them. */
public interface Requests {

    /**
     * Stores a new request, or finds what the same command stored before.
     *
     * @throws io.parvis.starter.aggregate.CommandReused if the command came before with another content
     */
    Stored<Request> add(Request request, Command command);

    Optional<Stored<Request>> find(Viewer viewer, RequestId id);

    /**
     * Lets the verb change the request and stores it with its events.
     *
     * @return the request as stored, whether or not the viewer still sees it; empty when they did not before
     * @throws io.parvis.starter.aggregate.StaleVersion if the command expects another version
     */
    Optional<Stored<Request>> change(Viewer viewer, RequestId id, Command command, Consumer<Request> verb);

    /**
     * Ends a request that the verb lets go; nothing of it is left but its id.
     *
     * @return whether the viewer saw such a request, or this very command has ended it before
     */
    boolean discard(Viewer viewer, RequestId id, Command command, Consumer<Request> verb);

    /** How many drafts the viewer has; none counts that they began where they don't belong to any more, and can't throw away. */
    long drafts(Viewer author);

    /** The viewer's requests. */
    Page<Stored<Request>> list(Viewer viewer, RequestSearch search, PageRequest page);
}
