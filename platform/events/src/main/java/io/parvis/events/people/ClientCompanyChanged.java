package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * A client belongs to another company than before (S23, S25): what was open to them because of the old one is open to them no longer.
 *
 * @param before    the old company, absent for a client who had none
 * @param companyId the new company, absent for a client who has none
 */
public record ClientCompanyChanged(
        String clientId, @Nullable String before, @Nullable String companyId) {}
