package io.parvis.events.people;

import org.jspecify.annotations.Nullable;

/**
 * A client belongs to another company than before (S23, S25): what was theirs at the old one is open to them no longer, unless they keep it.
 *
 * @param before    the old company, absent for a client who had none
 * @param companyId the new company, absent for a client who has none
 * @param kept      whether they keep what was theirs at the old company
 */
public record ClientCompanyChanged(
        String clientId, @Nullable String before, @Nullable String companyId, boolean kept) {}
