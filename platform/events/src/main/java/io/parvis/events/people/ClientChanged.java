package io.parvis.events.people;

import java.util.List;

/**
 * An admin edited what is known of a client (S23). The values stand in the client's state.
 *
 * @param fields some of {@code firstName}, {@code lastName}, {@code email}, {@code language}, {@code timeZone}, {@code jobTitle}, {@code mobile},
 *               {@code address}, {@code managerId}, {@code keptCompanyIds}
 */
public record ClientChanged(String clientId, List<String> fields) {}
