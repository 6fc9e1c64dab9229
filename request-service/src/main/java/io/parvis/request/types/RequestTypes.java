package io.parvis.request.types;

import java.util.List;
import java.util.Optional;

/** The published request types, the same for every client. */
public interface RequestTypes {

    /** All of them, in the order of the catalogue. */
    List<RequestType> published();

    Optional<RequestType> published(RequestTypeId id);
}
