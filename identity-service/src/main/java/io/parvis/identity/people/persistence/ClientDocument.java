package io.parvis.identity.people.persistence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Side;

/**
 * What only a client has.
 *
 * @param keptCompanyIds absent in documents of before there was such a thing
 */
record ClientDocument(
        AccessType accessType,
        @Nullable String companyId,
        @Nullable String managerId,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        Origin origin,
        @Nullable List<String> keptCompanyIds) {

    static ClientDocument from(Side.Client client) {
        return new ClientDocument(
                client.accessType(),
                client.company() == null ? null : client.company().value(),
                client.manager() == null ? null : client.manager().value(),
                client.jobTitle(),
                client.mobile(),
                client.address(),
                client.origin(),
                client.kept().stream().map(CompanyId::value).sorted().toList());
    }

    Side.Client toSide() {
        return new Side.Client(
                accessType,
                companyId == null ? null : new CompanyId(companyId),
                managerId == null ? null : new PersonId(managerId),
                jobTitle,
                mobile,
                address,
                origin,
                kept());
    }

    private Set<CompanyId> kept() {
        return keptCompanyIds == null
                ? Set.of()
                : keptCompanyIds.stream().map(CompanyId::new).collect(Collectors.toSet());
    }
}
