package io.parvis.identity.people;

import org.jspecify.annotations.Nullable;

/**
 * A client with everything that a sheet of clients says.
 *
 * @param manager the client's, as far as they have one
 */
public record ExportedClient(ListedClient client, @Nullable Profile manager) {}
