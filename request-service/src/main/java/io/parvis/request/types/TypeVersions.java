package io.parvis.request.types;

import java.util.Optional;

/** What the versions of request types were made of. Who may see one follows from the type or request that names it, which is asked first. */
public interface TypeVersions {

    /** Keeps what a version is made of, under a name that no other has; keeping it again changes nothing. */
    void keep(String content, RequestTypeId type, int version, TypeDraft draft);

    Optional<TypeDraft> find(String content);
}
