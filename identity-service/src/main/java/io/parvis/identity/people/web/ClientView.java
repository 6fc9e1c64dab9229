package io.parvis.identity.people.web;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonStatus;
import io.parvis.identity.companies.Company;
import io.parvis.identity.people.Ban;
import io.parvis.identity.people.ListedClient;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.Profile;
import io.parvis.identity.people.Side;

record ClientView(
        String id,
        String firstName,
        String lastName,
        String username,
        String email,
        AccessType accessType,
        PersonStatus status,
        @Nullable CompanyOfClient company,
        @Nullable String jobTitle,
        @Nullable String mobile,
        @Nullable String address,
        @Nullable String managerId,
        List<String> keptCompanyIds,
        String language,
        String timeZone,
        Origin origin,
        Instant invitedAt,
        @Nullable Instant activatedAt,
        @Nullable BanOfClient ban) {

    static ClientView from(ListedClient client) {
        Person person = client.person();
        Profile profile = person.profile();
        Side.Client side = client.side();
        return new ClientView(
                person.id(),
                profile.firstName(),
                profile.lastName(),
                profile.username().value(),
                profile.email().value(),
                side.accessType(),
                person.status(),
                CompanyOfClient.from(client.company()),
                side.jobTitle(),
                side.mobile(),
                side.address(),
                side.manager() == null ? null : side.manager().value(),
                side.kept().stream().map(CompanyId::value).sorted().toList(),
                profile.language().toLanguageTag(),
                profile.timeZone().getId(),
                side.origin(),
                person.invitation().at(),
                person.activatedAt(),
                BanOfClient.from(person.standing().ban()));
    }

    record BanOfClient(String reason, String by, Instant at) {

        static @Nullable BanOfClient from(@Nullable Ban ban) {
            return ban == null ? null : new BanOfClient(ban.reason(), ban.by().value(), ban.at());
        }
    }

    record CompanyOfClient(String id, String name) {

        static @Nullable CompanyOfClient from(@Nullable Company company) {
            return company == null
                    ? null
                    : new CompanyOfClient(company.id(), company.name().value());
        }
    }
}
