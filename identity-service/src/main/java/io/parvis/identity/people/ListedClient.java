package io.parvis.identity.people;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.companies.Company;
import io.parvis.starter.aggregate.Stored;

/**
 * A client as admins and the client see them.
 *
 * @param version of the person
 * @param side    the person's, known to be a client's
 * @param company the one that the client belongs to
 */
public record ListedClient(
        long version,
        Person person,
        Side.Client side,
        @Nullable Company company) {

    static ListedClient of(Stored<Person> client, @Nullable Company company) {
        return new ListedClient(
                client.version(), client.value(), (Side.Client) client.value().side(), company);
    }
}
