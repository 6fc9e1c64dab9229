package io.parvis.request.intake;

import java.time.Instant;
import java.util.Optional;

import io.parvis.starter.aggregate.Actor;

/** The files of requests, as far as their answers go. */
public interface RequestFiles {

    /** Whether the request has the file. */
    default boolean has(RequestId request, String file) {
        return name(request, file).isPresent();
    }

    /** What the file of a request is called, if it has it. */
    Optional<String> name(RequestId request, String file);

    /** Removes all that the author of a draft has added to it. */
    void removeAll(RequestId draft, Actor author);

    /**
     * Removes what a requester added before then that is none of their request: an upload came too late, or a removal broke off.
     *
     * @param attached what is the request's
     * @return whether nothing of the kind is left, that came later
     */
    boolean removeRest(RequestId request, Attached attached, Actor requester, Instant before);
}
