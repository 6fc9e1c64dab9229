package io.parvis.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ProfileTests {

    @Test
    void isSortedByLastNameWithoutCaseAndAccents() {
        assertThat(profile("Zoé", "Étoile").sortName()).isEqualTo("etoile zoe");
        assertThat(profile("A", "de la Tour").sortName()).isEqualTo("de la tour a");
    }

    @Test
    void isSortedByNoMoreThanFitsIntoACursor() {
        String sortName = profile("A", "\ud835\udd04".repeat(50) + "\ud83d\ude00".repeat(60))
                .sortName();

        assertThat(sortName.codePointCount(0, sortName.length())).isEqualTo(50);
        assertThat(sortName).isEqualTo("a".repeat(50));
        assertThat(profile("A", "\ud83d\ude00".repeat(60)).sortName()).isEqualTo("\ud83d\ude00".repeat(50));
    }

    @Test
    void isFoundByNameUsernameAndAddress() {
        assertThat(profile("Claire", "Martin-Duval").words())
                .contains(
                        "claire",
                        "martin-duval",
                        "duval",
                        "cm_2",
                        "claire@acme.example",
                        "@acme.example",
                        "acme.example");
    }

    private static Profile profile(String firstName, String lastName) {
        return new Profile(
                firstName,
                lastName,
                new Username("CM_2"),
                new EmailAddress("Claire@acme.example"),
                Locale.FRENCH,
                ZoneId.of("UTC"));
    }
}
