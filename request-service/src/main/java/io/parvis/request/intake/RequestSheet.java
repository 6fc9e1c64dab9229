package io.parvis.request.intake;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.Names;
import io.parvis.directory.PersonId;
import io.parvis.starter.aggregate.Actor;

/**
 * A request as the team's screens show it, with the names that the directory knows at this moment.
 *
 * @param version counts the changes of the request
 */
public record RequestSheet(Request request, long version, Names names) {

    public RequestState state() {
        return request.state();
    }

    /** Null until the directory knows them. */
    public @Nullable String requesterName() {
        return names.of(state().requester());
    }

    /** Null when there is no company, or until the directory knows it. */
    public @Nullable String companyName() {
        return names.of(state().company());
    }

    /** Null for the system, and until the directory knows them. */
    public @Nullable String nameOf(Actor actor) {
        int colon = actor.value().indexOf(':');
        return colon < 0 ? null : names.of(new PersonId(actor.value().substring(colon + 1)));
    }
}
