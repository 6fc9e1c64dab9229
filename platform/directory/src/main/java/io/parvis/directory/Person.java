package io.parvis.directory;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A client or team member, as far as services remember them.
 *
 * @param accessType a client's; null for a member
 * @param kept       the companies that a client left and whose things of theirs they keep; empty for a member
 * @param roles      a member's; empty for a client
 * @param status     only {@link PersonStatus#ACTIVE} people can use Parvis and are sent mails other than their invitation
 * @param subject    Keycloak's, null until the account exists there
 */
public record Person(
        PersonId id,
        PersonKind kind,
        String firstName,
        String lastName,
        String email,
        Locale language,
        ZoneId timeZone,
        @Nullable CompanyId company,
        Set<CompanyId> kept,
        @Nullable PersonId manager,
        @Nullable AccessType accessType,
        Set<Role> roles,
        PersonStatus status,
        @Nullable String subject) {

    /** First and last name, as people read it. */
    public String name() {
        return firstName + " " + lastName;
    }
}
