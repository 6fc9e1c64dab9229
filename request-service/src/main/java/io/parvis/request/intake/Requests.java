package io.parvis.request.intake;

import java.util.Optional;

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

    /** The viewer's requests, the newest first. */
    Page<Stored<Request>> list(Viewer viewer, PageRequest page);
}
