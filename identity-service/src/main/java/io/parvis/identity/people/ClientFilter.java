package io.parvis.identity.people;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonStatus;

/**
 * Which clients are asked for; what is null does not matter.
 *
 * @param words beginnings of words, all of which a client is found by ({@link Profile#words()})
 */
public record ClientFilter(
        @Nullable PersonStatus status,
        @Nullable CompanyId company,
        @Nullable AccessType accessType,
        @Nullable Origin origin,
        List<String> words) {

    public static final ClientFilter ALL = new ClientFilter(null, null, null, null, List.of());

    public ClientFilter {
        words = List.copyOf(words);
    }
}
