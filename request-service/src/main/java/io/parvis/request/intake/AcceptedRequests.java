package io.parvis.request.intake;

import java.util.Optional;
import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;

/** Requests as Parvis's own services handle them; nobody's screen asks here. Drafts are none of them. */
public interface AcceptedRequests {

    /** The request with its content, for a service that makes something of it. */
    Optional<Request> content(RequestId id);

    /** The request that became this matter or contract. */
    Optional<RequestId> behind(Became.Kind kind, String id);

    /** Whether it was a draft, and was thrown away. */
    boolean wasDiscarded(RequestId id);

    /**
     * Lets the verb change the request and stores it with its events.
     *
     * @return whether there is such a request
     */
    boolean change(RequestId id, Command command, Consumer<Request> verb);
}
