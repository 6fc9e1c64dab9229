package io.parvis.identity.people.messaging;

import static io.parvis.identity.people.PersonFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Role;
import io.parvis.events.people.ClientAccessTypeChanged;
import io.parvis.events.people.ClientActivated;
import io.parvis.events.people.ClientBanned;
import io.parvis.events.people.ClientChanged;
import io.parvis.events.people.ClientCompanyChanged;
import io.parvis.events.people.ClientDeactivated;
import io.parvis.events.people.ClientDeleted;
import io.parvis.events.people.ClientInvited;
import io.parvis.events.people.ClientReactivated;
import io.parvis.events.people.ClientSignedUp;
import io.parvis.events.people.ClientUnbanned;
import io.parvis.events.people.InvitationResent;
import io.parvis.events.people.MemberActivated;
import io.parvis.events.people.MemberChanged;
import io.parvis.events.people.MemberDeactivated;
import io.parvis.events.people.MemberGroupsChanged;
import io.parvis.events.people.MemberInvitationResent;
import io.parvis.events.people.MemberInvited;
import io.parvis.events.people.MemberReactivated;
import io.parvis.events.people.MemberRolesChanged;
import io.parvis.events.people.PersonState;
import io.parvis.identity.GoldenSamples;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Origin;
import io.parvis.identity.people.Person;
import io.parvis.identity.people.PersonFixture;
import io.parvis.identity.people.Side;
import io.parvis.starter.aggregate.Announcement;

class PersonEventTranslatorTests {

    private static final String CLIENT = "0b6c1c36-6f0e-5a6e-9d8a-2f3f7f0a9a01";
    private static final String MEMBER = "7a9e4d10-2b5f-5c3d-a1f4-5d6e7f8a9b03";
    private static final String GROUP = "5e8f0a1b-2c3d-5e4f-8061-728394a5b60b";
    private static final PersonId ADMIN = new PersonId("c2d3e4f5-0617-5283-94a5-b6c7d8e9fa04");

    private final PersonEventTranslator translator = new PersonEventTranslator();

    @Test
    void announcesAnInvitedClientAsInTheSample() {
        List<Announcement> announced = announce(client(ADMIN));

        assertThat(announced).hasSize(2);
        assertThat(json(announced.getFirst())).isEqualTo(GoldenSamples.of(ClientInvited.class));
        assertThat(announced.getFirst().dataref()).isEqualTo("/internal/people/" + CLIENT + "/invitations/1");
        assertThat(announced.getLast().payload()).isInstanceOf(PersonState.class);
        assertThat(announced.getLast().dataref()).isNull();
    }

    /** What roles and watchers go by. */
    @Test
    void s8TellsEveryServiceTheCompanyTheManagerAndTheJobTitle() {
        assertThat(announce(client(ADMIN)).getLast().payload()).isInstanceOfSatisfying(PersonState.class, state -> {
            assertThat(state.companyId()).isEqualTo("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02");
            assertThat(state.managerId()).isEqualTo("d1e2f3a4-b5c6-5d7e-8f90-a1b2c3d4e50a");
            assertThat(state.jobTitle()).isEqualTo("Head of procurement");
        });
    }

    @Test
    void announcesAnInvitedMemberAsInTheSample() {
        List<Announcement> announced = announce(member(ADMIN));

        assertThat(announced).hasSize(2);
        assertThat(json(announced.getFirst())).isEqualTo(GoldenSamples.of(MemberInvited.class));
        assertThat(announced.getFirst().dataref()).isEqualTo("/internal/people/" + MEMBER + "/invitations/1");
        assertThat(announced.getLast().payload())
                .isEqualTo(new PersonState(
                        MEMBER,
                        "MEMBER",
                        "Claire",
                        "Martin",
                        "claire@acme.example",
                        "fr",
                        "Europe/Paris",
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("LAWYER"),
                        "INVITED",
                        null,
                        List.of()));
    }

    @Test
    void announcesWhoNobodyInvitedWithoutInviter() {
        assertThat(announce(member(null)).getFirst().payload())
                .isEqualTo(new MemberInvited(MEMBER, List.of("LAWYER"), null));
    }

    @Test
    void s21AnnouncesAClientWhoSignedUpAsInTheSampleAndSendsNoSecondLink() {
        Side.Client side = new Side.Client(
                AccessType.CLIENT,
                new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"),
                null,
                null,
                null,
                null,
                Origin.SIGN_UP);
        Person person = Person.signUp(
                new PersonId(CLIENT), PersonFixture.profile("claire", "claire@acme.example"), side, invitation(null));

        List<Announcement> announced = announce(person);

        assertThat(json(announced.getFirst())).isEqualTo(GoldenSamples.of(ClientSignedUp.class));
        assertThat(announced).extracting(Announcement::dataref).containsOnlyNulls();
        assertThat(announced.getLast().payload()).isInstanceOf(PersonState.class);
    }

    @Test
    void announcesADeletedClientAsInTheSampleAndErasesTheState() {
        Person person = PersonFixture.restored(client(ADMIN));
        person.delete();

        List<Announcement> announced = announce(person);

        assertThat(announced).hasSize(2);
        assertThat(json(announced.getFirst())).isEqualTo(GoldenSamples.of(ClientDeleted.class));
        assertThat(announced.getLast()).isEqualTo(Announcement.erasing(PersonState.class));
    }

    @Test
    void announcesTheStateAloneWhenTheAccountIsLinked() {
        Person person = PersonFixture.restored(client(ADMIN));
        person.linkAccount("subject");

        assertThat(announce(person))
                .singleElement()
                .satisfies(announcement -> assertThat(announcement.payload())
                        .isInstanceOfSatisfying(
                                PersonState.class,
                                state -> assertThat(state.subject()).isEqualTo("subject")));
    }

    @Test
    void announcesAnActivatedClientAsInTheSamples() {
        Person person = client(ADMIN);
        person.linkAccount("a0b1c2d3-e4f5-4678-9a0b-1c2d3e4f5a6b");
        Person invited = PersonFixture.restored(person);
        invited.activate(MONDAY);

        assertThat(announce(invited))
                .extracting(PersonEventTranslatorTests::json)
                .containsExactly(GoldenSamples.of(ClientActivated.class), GoldenSamples.of(PersonState.class));
    }

    @Test
    void announcesAnActivatedMemberAsInTheSample() {
        Person person = PersonFixture.restored(member(ADMIN));
        person.activate(MONDAY);

        assertThat(json(announce(person).getFirst())).isEqualTo(GoldenSamples.of(MemberActivated.class));
    }

    @Test
    void announcesANewLinkAsInTheSamples() {
        Person claire = PersonFixture.restored(client(null));
        Person leo = PersonFixture.restored(member(null));

        claire.inviteAgain(invitation(ADMIN));
        leo.inviteAgain(invitation(ADMIN));

        assertThat(json(announce(claire).getFirst())).isEqualTo(GoldenSamples.of(InvitationResent.class));
        assertThat(announce(claire).getFirst().dataref()).isEqualTo("/internal/people/" + CLIENT + "/invitations/1");
        assertThat(json(announce(leo).getFirst())).isEqualTo(GoldenSamples.of(MemberInvitationResent.class));
        assertThat(announce(leo).getFirst().dataref()).isEqualTo("/internal/people/" + MEMBER + "/invitations/1");
    }

    @Test
    void announcesWhatBecomesOfAClientAsInTheSamples() {
        Person claire = PersonFixture.restored(client(ADMIN));
        claire.activate(MONDAY);
        claire.deactivate();
        claire.reactivate();
        claire.ban("For the admins alone", ADMIN, MONDAY);
        claire.unban();

        assertThat(facts(claire))
                .containsExactly(
                        GoldenSamples.of(ClientActivated.class),
                        GoldenSamples.of(ClientDeactivated.class),
                        GoldenSamples.of(ClientReactivated.class),
                        GoldenSamples.of(ClientBanned.class),
                        GoldenSamples.of(ClientUnbanned.class));
        assertThat(announce(claire).toString()).doesNotContain("For the admins alone");
    }

    @Test
    void announcesWhatWasEditedAsInTheSamples() {
        Person claire = PersonFixture.restored(client(ADMIN));
        Side.Client side = (Side.Client) claire.side();
        claire.edit(
                PersonFixture.profile("claire", "other@acme.example"),
                new Side.Client(
                        AccessType.CLIENT,
                        new CompanyId("5a2e3b79-4d1c-5c8f-9f3d-7b2c1d0e9f05"),
                        side.manager(),
                        "Buyer",
                        side.mobile(),
                        side.address(),
                        side.origin(),
                        side.kept()));
        Person edited = PersonFixture.restored(claire);
        edited.edit(PersonFixture.profile("claire", "claire@acme.example"), side);

        assertThat(facts(edited))
                .containsExactly(
                        GoldenSamples.of(ClientChanged.class),
                        GoldenSamples.of(ClientAccessTypeChanged.class),
                        GoldenSamples.of(ClientCompanyChanged.class));
    }

    @Test
    void announcesWhatBecomesOfAMemberAsInTheSamples() {
        Person leo = PersonFixture.restored(member(ADMIN));
        leo.activate(MONDAY);
        leo.deactivate();
        leo.reactivate();
        leo.edit(
                PersonFixture.profile("claire", "new@firm.example"),
                new Side.Member(Set.of(Role.LAWYER, Role.ADMIN), Set.of(new GroupId(GROUP))));

        assertThat(facts(leo))
                .containsExactly(
                        GoldenSamples.of(MemberActivated.class),
                        GoldenSamples.of(MemberDeactivated.class),
                        GoldenSamples.of(MemberReactivated.class),
                        GoldenSamples.of(MemberChanged.class),
                        GoldenSamples.of(MemberRolesChanged.class),
                        GoldenSamples.of(MemberGroupsChanged.class));
        assertThat(announce(leo).getLast().payload()).isInstanceOfSatisfying(PersonState.class, state -> {
            assertThat(state.roles()).containsExactly("ADMIN", "LAWYER");
            assertThat(state.groups()).containsExactly(GROUP);
        });
    }

    private List<Object> facts(Person person) {
        return announce(person).stream()
                .filter(announcement -> !(announcement.payload() instanceof PersonState))
                .map(PersonEventTranslatorTests::json)
                .toList();
    }

    private List<Announcement> announce(Person person) {
        return person.events().stream()
                .flatMap(event -> translator.translate(person, event).stream())
                .toList();
    }

    private static Object json(Announcement announcement) {
        return GoldenSamples.published(announcement.payload());
    }

    private static Person client(@Nullable PersonId by) {
        Side.Client side = new Side.Client(
                AccessType.BOTH,
                new CompanyId("4f1d2a68-3c0b-5b7e-8e2c-6a1b0c9d8e02"),
                new PersonId("d1e2f3a4-b5c6-5d7e-8f90-a1b2c3d4e50a"),
                "Head of procurement",
                "+33 6 12 34 56 78",
                "1 rue de Rivoli",
                Origin.ADMIN,
                Set.of(new CompanyId("6b3f4c8a-5e2d-5d90-8a4e-8c3d2e1f0a06")));
        return Person.inviteClient(
                new PersonId(CLIENT), PersonFixture.profile("claire", "claire@acme.example"), side, invitation(by));
    }

    private static Person member(@Nullable PersonId by) {
        return Person.inviteMember(
                new PersonId(MEMBER),
                PersonFixture.profile("claire", "claire@acme.example"),
                new Side.Member(Set.of(Role.LAWYER), Set.of()),
                invitation(by));
    }

    private static Invitation invitation(@Nullable PersonId by) {
        return new Invitation(1, "hash", by, MONDAY, MONDAY.plusSeconds(60));
    }
}
