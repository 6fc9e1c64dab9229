package io.parvis.request.types;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** All request types. For a client, those that their company is not offered don't exist. */
public interface RequestTypes {

    /** Adds a type, or finds what the same command added before. */
    Stored<RequestType> add(RequestType type, Command command);

    /** A type as the team sees it, whatever its status. */
    Optional<Stored<RequestType>> find(Viewer member, RequestTypeId id);

    /** A type that a request names; who may see the request was asked first. */
    Optional<RequestType> named(RequestTypeId id);

    /** Lets a verb change a type; empty when there is none. */
    Optional<Stored<RequestType>> change(RequestTypeId id, Command command, Consumer<RequestType> verb);

    /** The types as the team sees them, by name. */
    Page<Stored<RequestType>> page(Viewer member, TypeFilter filter, PageRequest page);

    /**
     * The published types that a client is offered, in no order; as many as a catalogue holds.
     *
     * @param companies all names of the client's company
     */
    List<RequestType> offered(Viewer client, Set<CompanyId> companies);

    /**
     * A published type that a client is offered.
     *
     * @param companies all names of the client's company
     */
    Optional<RequestType> offered(Viewer client, Set<CompanyId> companies, RequestTypeId id);
}
