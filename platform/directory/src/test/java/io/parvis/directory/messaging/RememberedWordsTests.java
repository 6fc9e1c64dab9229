package io.parvis.directory.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.directory.Sharing;
import io.parvis.events.companies.CompanyState;
import io.parvis.events.people.PersonState;

class RememberedWordsTests {

    @Test
    void aPersonIsWhatTheStateSays() {
        Person claire = remembered("CLIENT", "BOTH", List.of(), "ACTIVE", "Europe/Paris");

        assertThat(claire)
                .isEqualTo(new Person(
                        new PersonId("p-1"),
                        PersonKind.CLIENT,
                        "Claire",
                        "Martin",
                        "claire@acme.example",
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris"),
                        new CompanyId("acme"),
                        Set.of(),
                        new PersonId("p-2"),
                        AccessType.BOTH,
                        Set.of(),
                        PersonStatus.ACTIVE,
                        "s-1"));
    }

    @Test
    void wordsOfALaterVersionGiveNoRight() {
        Person later = remembered("MEMBER", "OBSERVER", List.of("LAWYER", "PARALEGAL"), "ON_LEAVE", "Mars/Olympus");

        assertThat(later.accessType()).isNull();
        assertThat(later.roles()).containsExactly(Role.LAWYER);
        assertThat(later.status()).isEqualTo(PersonStatus.DEACTIVATED);
        assertThat(later.timeZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aPersonOfAnUnknownKindIsNotActive() {
        Person later = remembered("ROBOT", "BOTH", List.of(), "ACTIVE", "Europe/Paris");

        assertThat(later.status()).isEqualTo(PersonStatus.DEACTIVATED);
    }

    @Test
    void anUnknownSharingModeSharesNothing() {
        assertThat(CompanyDocument.of(new CompanyState("acme", "Acme", "EVERYONE", null))
                        .toCompany()
                        .sharing())
                .isEqualTo(Sharing.WATCHERS);
        assertThat(CompanyDocument.of(new CompanyState("acme", "Acme", "COMPANY", null))
                        .toCompany()
                        .sharing())
                .isEqualTo(Sharing.COMPANY);
    }

    private static Person remembered(
            String kind, String accessType, List<String> roles, String status, String timeZone) {
        return PersonDocument.of(new PersonState(
                        "p-1",
                        kind,
                        "Claire",
                        "Martin",
                        "claire@acme.example",
                        "fr",
                        timeZone,
                        "acme",
                        null,
                        "p-2",
                        "Counsel",
                        accessType,
                        roles,
                        status,
                        "s-1",
                        null))
                .toPerson();
    }
}
