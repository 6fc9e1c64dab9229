package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.aggregate.CommandReused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

class InvitingClientsTests {

    private static final PersonForm CLAIRE =
            new PersonForm("Claire", "Martin", "Claire.Martin", "Claire@acme.example", "fr", "Europe/Paris");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final Clock clock = SettableClock.at("2026-03-02T09:00:00Z");
    private final Invitations invitations = (person, generation, by, at) ->
            new Invitation(generation, "hash-of-" + person.value(), by, at, at.plusSeconds(60));
    private final InvitingClients inviting =
            new InvitingClients(people, companies, new ListingClients(people, companies), invitations, clock);

    @BeforeEach
    void registerCompanies() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
    }

    @Test
    void s7InvitesAClientWithAllDetails() {
        people.add(PersonFixture.invited("paul", CompanyFixture.ACME), command("paul"));
        ClientForm form =
                new ClientForm(CLAIRE, "BOTH", "acme", "Head of Legal", "+33 6", "1 rue de Rivoli\nParis", "paul");

        ListedClient listed = inviting.invite(Viewers.ADMIN, form, command("claire"));

        Person claire = people.find(new PersonId("claire")).orElseThrow().value();
        assertThat(claire.status()).isEqualTo(PersonStatus.INVITED);
        assertThat(claire.profile())
                .isEqualTo(new Profile(
                        "Claire",
                        "Martin",
                        new Username("Claire.Martin"),
                        new EmailAddress("Claire@acme.example"),
                        Locale.FRENCH,
                        ZoneId.of("Europe/Paris")));
        assertThat(claire.side())
                .isEqualTo(new Side.Client(
                        AccessType.BOTH,
                        CompanyFixture.ACME,
                        new PersonId("paul"),
                        "Head of Legal",
                        "+33 6",
                        "1 rue de Rivoli\nParis",
                        Origin.ADMIN));
        assertThat(claire.invitation())
                .isEqualTo(new Invitation(
                        1,
                        "hash-of-claire",
                        Viewers.ADMIN.person(),
                        clock.instant(),
                        clock.instant().plusSeconds(60)));
        assertThat(listed.company().companyId()).isEqualTo(CompanyFixture.ACME);
    }

    @Test
    void s5InvitesAClientWithNoMoreThanIsRequired() {
        PersonForm form = new PersonForm(" Claire ", "Martin", "claire", "claire@acme.example", null, null);

        ListedClient client = inviting.invite(Viewers.ADMIN, clientForm(form), command("claire"));

        assertThat(client.company()).isNull();
        assertThat(client.side())
                .isEqualTo(new Side.Client(AccessType.CLIENT, null, null, null, null, null, Origin.ADMIN));
        assertThat(client.person().profile().firstName()).isEqualTo("Claire");
        assertThat(client.person().profile().language()).isEqualTo(Locale.ENGLISH);
        assertThat(client.person().profile().timeZone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void keepsNamesAsTheyAreTyped() {
        PersonForm form = new PersonForm("<b>Claire", "=1+1", "claire", "claire@acme.example", null, null);

        Profile profile = inviting.invite(Viewers.ADMIN, clientForm(form), command("claire"))
                .person()
                .profile();

        assertThat(profile.firstName()).isEqualTo("<b>Claire");
        assertThat(profile.lastName()).isEqualTo("=1+1");
    }

    @Test
    void invitingTwiceChangesNothing() {
        inviting.invite(Viewers.ADMIN, clientForm(CLAIRE), command("claire"));

        ListedClient again = inviting.invite(Viewers.ADMIN, clientForm(CLAIRE), command("claire"));

        assertThat(again.person().id()).isEqualTo("claire");
        assertThat(people.events()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(AccessType.class)
    void s6InvitesWithEachAccessType(AccessType accessType) {
        ClientForm form = new ClientForm(CLAIRE, accessType.name(), null, null, null, null, null);

        ListedClient client = inviting.invite(Viewers.ADMIN, form, command("claire"));

        assertThat(client.side().accessType()).isEqualTo(accessType);
    }

    @Test
    void answersARepeatWithTheClientThoughTheCompanyIsMergedMeanwhile() {
        ClientForm form = new ClientForm(CLAIRE, "BOTH", "globex", null, null, null, null);
        inviting.invite(Viewers.ADMIN, form, command("claire"));
        companies.change(CompanyFixture.GLOBEX, command("merge"), globex -> globex.mergeInto(CompanyFixture.ACME));

        assertThat(inviting.invite(Viewers.ADMIN, form, command("claire"))
                        .person()
                        .id())
                .isEqualTo("claire");
        assertThatExceptionOfType(CommandReused.class)
                .isThrownBy(() -> inviting.invite(Viewers.ADMIN, form, command("claire", "another content")));
    }

    @Test
    void s5NamesEverythingThatIsMissing() {
        PersonForm nothing = new PersonForm(null, "", " ", null, null, null);

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(
                                Viewers.ADMIN,
                                new ClientForm(nothing, null, null, null, null, null, null),
                                command("claire")))
                .containsExactlyInAnyOrder(
                        "/firstName required",
                        "/lastName required",
                        "/username required",
                        "/email required",
                        "/accessType required");
        assertThat(people.events()).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrong() {
        PersonForm wrong = new PersonForm("No\u202Era", "M".repeat(101), "a b", "claire", "de", "Mars/Base");

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(
                                Viewers.ADMIN,
                                new ClientForm(
                                        wrong,
                                        "GUEST",
                                        "nowhere",
                                        "j".repeat(201),
                                        "m".repeat(201),
                                        "a".repeat(1001),
                                        "nobody"),
                                command("claire")))
                .containsExactlyInAnyOrder(
                        "/firstName name-invalid",
                        "/lastName name-invalid",
                        "/username username-invalid",
                        "/email malformed-email",
                        "/language language-unknown",
                        "/timeZone time-zone-unknown",
                        "/accessType access-type-unknown",
                        "/companyId company-unknown",
                        "/jobTitle too-long",
                        "/mobile too-long",
                        "/address too-long",
                        "/managerId manager-not-of-company");
    }

    @ParameterizedTest
    @CsvSource({"otto, acme", "paul, ", "leo, acme"})
    void refusesAManagerWhoIsNoClientOfTheSameCompany(String manager, @Nullable String company) {
        people.add(PersonFixture.invited("otto", CompanyFixture.GLOBEX), command("otto"));
        people.add(PersonFixture.invited("paul", CompanyFixture.ACME), command("paul"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> inviting.invite(
                                Viewers.ADMIN,
                                new ClientForm(CLAIRE, "CLIENT", company, null, null, null, manager),
                                command("claire")))
                .containsExactly("/managerId manager-not-of-company");
    }

    @Test
    void refusesAUsernameOrEmailThatIsTakenInAnyCase() {
        people.add(PersonFixture.invitedMember("claire", Role.LAWYER), command("claire"));
        PersonForm sameName = new PersonForm("C", "M", "CLAIRE", "new@acme.example", null, null);
        PersonForm sameEmail = new PersonForm("C", "M", "clara", "CLAIRE@Firm.example", null, null);

        assertRefused(
                PersonRefusal.USERNAME_TAKEN, () -> inviting.invite(Viewers.ADMIN, clientForm(sameName), command("1")));
        assertRefused(
                PersonRefusal.EMAIL_TAKEN, () -> inviting.invite(Viewers.ADMIN, clientForm(sameEmail), command("2")));
    }

    @Test
    void s2RefusesWhoeverIsNoAdminBeforeLookingAtTheForm() {
        PersonForm nothing = new PersonForm(null, null, null, null, null, null);

        assertRefused(
                RuleRefusal.ROLE_REQUIRED,
                () -> inviting.invite(Viewers.LAWYER, clientForm(nothing), command("claire")));
    }

    private static ClientForm clientForm(PersonForm person) {
        return new ClientForm(person, "CLIENT", null, null, null, null, null);
    }
}
