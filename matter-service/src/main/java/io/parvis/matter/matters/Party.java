package io.parvis.matter.matters;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;

/**
 * Those to whom a matter was shown first: a company or, without one, a client. What they saw of it is never shown to others, even if it was taken back.
 *
 * @param client null where there is a company
 */
public record Party(@Nullable CompanyId company, @Nullable PersonId client) {

    /** Those to whom such a side shows it. */
    public static Party of(RequestersSide side) {
        return side.company() == null ? new Party(null, side.requester()) : new Party(side.company(), null);
    }
}
