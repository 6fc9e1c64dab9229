package io.parvis.identity.people.persistence;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.identity.people.Standing;

class PersonDocumentTests {

    private final PersonDocumentMapper mapper = new PersonDocumentMapper();

    @Test
    void keepsAClientWithAllDetails() {
        Side.Client side = new Side.Client(
                AccessType.COLLABORATOR,
                new CompanyId("acme"),
                new PersonId("paul"),
                "Head of Legal",
                "+33 6",
                "1 rue de Rivoli\nParis",
                Origin.ADMIN);
        Person claire = Person.inviteClient(
                new PersonId("claire"),
                PersonFixture.profile("claire", "claire@acme.example"),
                side,
                PersonFixture.invitation("claire"));
        claire.linkAccount("subject");
        claire.activate(MONDAY);

        assertKept(claire);
    }

    @Test
    void keepsAClientWithNoMoreThanIsRequired() {
        Side.Client side = new Side.Client(AccessType.CLIENT, null, null, null, null, null, Origin.ADMIN);

        assertKept(Person.inviteClient(
                new PersonId("nina"),
                PersonFixture.profile("nina", "nina@acme.example"),
                side,
                new Invitation(3, "hash", null, MONDAY, MONDAY.plusSeconds(60))));
    }

    @Test
    void keepsABan() {
        Person claire = PersonFixture.active();
        claire.deactivate();
        claire.ban("Threatened the clerk", PersonFixture.ADA, MONDAY);

        assertKept(claire);
    }

    @Test
    void keepsAMember() {
        assertKept(PersonFixture.invitedMember("ada", Role.LAWYER, Role.ADMIN));
    }

    @Test
    void keepsTheGroupsOfAMember() {
        assertKept(Person.inviteMember(
                new PersonId("ada"),
                PersonFixture.profile("ada", "ada@firm.example"),
                new Side.Member(Set.of(Role.ADMIN), Set.of(new GroupId("litigation"), new GroupId("tax"))),
                PersonFixture.invitation("ada")));
    }

    @Test
    void keepsNamesAsTheyAreCompared() {
        PersonDocument document = mapper.toDocument(Person.inviteMember(
                new PersonId("ada"),
                PersonFixture.profile("Ada.L", "Ada@FIRM.example"),
                new Side.Member(Set.of(Role.ADMIN), Set.of()),
                PersonFixture.invitation("ada")));

        assertThat(document.nameKey()).isEqualTo("martin claire");
        assertThat(document.words()).contains("claire", "martin", "ada.l", "l", "ada@firm.example", "firm.example");
        assertThat(document.nameWords()).containsExactly("claire", "martin");
        assertThat(document.username()).isEqualTo("Ada.L");
        assertThat(document.usernameKey()).isEqualTo("ada.l");
        assertThat(document.email()).isEqualTo("Ada@FIRM.example");
        assertThat(document.emailKey()).isEqualTo(new EmailAddress("ada@firm.example").key());
    }

    /** As a release wrote it that did not note which address was proven. */
    @Test
    void takesTheAddressOfWhoIsActiveForProvenWhereNothingIsNoted() {
        assertThat(restored(withoutProvenEmail(PersonFixture.active()))
                        .hasProven(PersonFixture.active().profile().email()))
                .isTrue();
        assertThat(restored(withoutProvenEmail(PersonFixture.invited())).proven())
                .isNull();
    }

    private Standing restored(PersonDocument document) {
        return mapper.toAggregate("claire", document).standing();
    }

    private PersonDocument withoutProvenEmail(Person person) {
        PersonDocument document = mapper.toDocument(person);
        return new PersonDocument(
                document.kind(),
                document.firstName(),
                document.lastName(),
                document.username(),
                document.usernameKey(),
                document.email(),
                document.emailKey(),
                document.nameKey(),
                document.words(),
                document.nameWords(),
                document.language(),
                document.timeZone(),
                document.client(),
                document.roles(),
                document.groups(),
                document.status(),
                document.subject(),
                document.invitedAt(),
                document.invitation(),
                document.activatedAt(),
                null,
                document.ban());
    }

    private void assertKept(Person person) {
        Person kept = mapper.toAggregate(person.id(), mapper.toDocument(person));

        assertThat(kept.events()).isEmpty();
        assertThat(kept).usingRecursiveComparison().isEqualTo(PersonFixture.restored(person));
    }
}
