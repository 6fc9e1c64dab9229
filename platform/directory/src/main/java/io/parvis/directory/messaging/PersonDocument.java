package io.parvis.directory.messaging;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.events.people.PersonState;

/** A person as remembered: word for word what identity-service said, so that a word that we learn later need not be said again. */
record PersonDocument(
        String personId,
        String kind,
        String firstName,
        String lastName,
        String email,
        String language,
        String timeZone,
        @Nullable String companyId,
        @Nullable List<String> keptCompanyIds,
        @Nullable String managerId,
        @Nullable String accessType,
        List<String> roles,
        String status,
        @Nullable String subject,
        @Nullable List<String> groups) {

    static PersonDocument of(PersonState state) {
        return new PersonDocument(
                state.personId(),
                state.kind(),
                state.firstName(),
                state.lastName(),
                state.email(),
                state.language(),
                state.timeZone(),
                state.companyId(),
                state.keptCompanyIds(),
                state.managerId(),
                state.accessType(),
                state.roles(),
                state.status(),
                state.subject(),
                state.groups());
    }

    /** The person, as far as we know the words; an unknown one gives no right. */
    Person toPerson() {
        Optional<PersonKind> knownKind = Words.find(PersonKind.class, kind);
        PersonStatus knownStatus = Words.find(PersonStatus.class, status).orElse(PersonStatus.DEACTIVATED);
        return new Person(
                new PersonId(personId),
                knownKind.orElse(PersonKind.CLIENT),
                firstName,
                lastName,
                email,
                Locale.forLanguageTag(language),
                zone(timeZone),
                companyId == null ? null : new CompanyId(companyId),
                Objects.requireNonNullElse(keptCompanyIds, List.<String>of()).stream()
                        .map(CompanyId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                managerId == null ? null : new PersonId(managerId),
                Words.find(AccessType.class, accessType).orElse(null),
                roles.stream()
                        .map(role -> Words.find(Role.class, role))
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet()),
                knownKind.isPresent() ? knownStatus : PersonStatus.DEACTIVATED,
                subject);
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }
}
