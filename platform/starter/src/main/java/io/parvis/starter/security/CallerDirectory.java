package io.parvis.starter.security;

import java.util.Optional;

/** Finds who stands behind a token's subject. Asked on each request, cached for two seconds at most by the starter. */
@FunctionalInterface
public interface CallerDirectory {

    /** The caller with this subject, or empty when unknown or not active: the answer is 401 then. */
    Optional<? extends Caller> find(String subject);
}
