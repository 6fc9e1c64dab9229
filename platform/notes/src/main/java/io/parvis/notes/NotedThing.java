package io.parvis.notes;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.files.FileOwner;

/**
 * The thing that notes are about, as it is at the moment.
 *
 * @param owner    of the notes, as of its files
 * @param number   what people call it
 * @param party    the clients whom the portal shows it: their company, or the client who has none; null while it shows it to nobody. What was written for
 *                 one is never shown to another, should the team show the thing to somebody else one day
 * @param everyone the keys of all who see it
 * @param team     the keys of those of the legal team who see it
 */
public record NotedThing(
        FileOwner owner, String number, @Nullable String party, Set<String> everyone, Set<String> team) {

    public NotedThing {
        everyone = Set.copyOf(everyone);
        team = Set.copyOf(team);
    }
}
