package io.parvis.matter.matters.persistence;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.matter.matters.Party;

/** What a matter's document says of those to whom it was shown first. */
record PartyPart(@Nullable String companyId, @Nullable String clientId) {

    static @Nullable PartyPart from(@Nullable Party party) {
        return party == null
                ? null
                : new PartyPart(
                        party.company() == null ? null : party.company().value(),
                        party.client() == null ? null : party.client().value());
    }

    Party toParty() {
        return new Party(
                companyId == null ? null : new CompanyId(companyId), clientId == null ? null : new PersonId(clientId));
    }
}
