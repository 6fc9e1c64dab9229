package io.parvis.notification.affairs;

import java.util.Optional;

/** The requests and matters of the installation, as far as their facts have told of them. */
@FunctionalInterface
public interface Affairs {

    /** As it is by the latest of its facts that has arrived. */
    Optional<Affair> find(AffairId id);
}
