package io.parvis.identity.people;

import java.util.Map;

import io.parvis.directory.PersonId;

/** What other services keep in which they name a person. */
@FunctionalInterface
public interface ReferencesElsewhere {

    /**
     * How many things name the person, by the name of the service that keeps them; none that names nobody.
     *
     * @throws RuntimeException that is answered with 503, if one of the services does not say
     */
    Map<String, Long> to(PersonId person);
}
