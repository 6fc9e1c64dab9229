package io.parvis.request.intake;

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
}
