package io.parvis.directory;

/**
 * Where a feature of a service names people in what it keeps. Whoever is named anywhere can't be deleted, so every feature that names people has
 * such a bean, and counts all that would be left with a name of nobody.
 */
@FunctionalInterface
public interface References {

    /** How many things name the person, whoever may see them. */
    long to(PersonId person);
}
