package io.parvis.identity.people;

import static io.parvis.identity.Refusals.assertRefused;
import static io.parvis.identity.TestCommands.command;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.identity.Viewers;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyFixture;
import io.parvis.identity.companies.CompanyName;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.companies.InMemoryCompanyRegister;
import io.parvis.identity.rules.RuleRefusal;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.testsupport.time.SettableClock;

/** S23: an admin edits what is known of a client, the company above all. */
class EditingClientsTests {

    private static final PersonId CLAIRE = new PersonId("claire");

    private final InMemoryPeopleRegister people = new InMemoryPeopleRegister();
    private final CompanyRegister companies = new InMemoryCompanyRegister();
    private final Clock clock = SettableClock.at("2026-03-02T10:00:00Z");
    private final ListingClients listing = new ListingClients(people, companies);
    private final Invitations invitations = (person, generation, by, at) ->
            new Invitation(generation, "hash-" + generation, by, at, at.plusSeconds(60));
    private final EditingClients editing = new EditingClients(people, companies, listing, invitations, clock);

    @BeforeEach
    void addPeopleAndCompanies() {
        companies.add(CompanyFixture.acme(), command("acme"));
        companies.add(CompanyFixture.globex(), command("globex"));
        people.add(PersonFixture.active(), command("claire"));
        people.add(PersonFixture.invited("paul", CompanyFixture.ACME), command("paul"));
        people.add(PersonFixture.invitedMember("leo", Role.LAWYER), command("leo"));
    }

    @Test
    void tellsWhichFieldsWereEditedAndNotWhatTheyAre() {
        ListedClient edited = edit(form("Clara", "claire@acme.example", "BOTH", "acme", "Director", "paul"));

        assertThat(edited.person().profile().firstName()).isEqualTo("Clara");
        assertThat(edited.side().manager()).isEqualTo(new PersonId("paul"));
        assertThat(people.events())
                .endsWith(new PersonEvent.Edited(List.of("firstName", "jobTitle", "mobile", "managerId")));
    }

    @Test
    void s23ChangesTheCompany() {
        ListedClient edited = edit(same("BOTH", "globex"));

        assertThat(edited.company().companyId()).isEqualTo(CompanyFixture.GLOBEX);
        assertThat(people.events()).endsWith(new PersonEvent.CompanyChanged(CompanyFixture.ACME, false));
    }

    @Test
    void s25KeepsWhatWasTheirsOnlyWhenTheAdminSaysSo() {
        ListedClient moved = edit(keeping("globex", "acme"));

        assertThat(moved.side().kept()).containsExactly(CompanyFixture.ACME);
        assertThat(people.events()).endsWith(new PersonEvent.CompanyChanged(CompanyFixture.ACME, true));
        assertThat(editing.edit(Viewers.ADMIN, CLAIRE, same("BOTH", "globex"), command("later"))
                        .side()
                        .kept())
                .isEmpty();
    }

    @Test
    void s23GivesACompanyToAClientWhoHadNone() {
        people.add(PersonFixture.invited("lone", null), command("lone"));

        ListedClient lone = editing.edit(
                Viewers.ADMIN,
                new PersonId("lone"),
                new ClientForm(
                        new PersonForm("Claire", "Martin", "lone", "lone@acme.example", "fr", "Europe/Paris"),
                        "BOTH",
                        "acme",
                        null,
                        null,
                        null,
                        null),
                command("edit"));

        assertThat(lone.side().company()).isEqualTo(CompanyFixture.ACME);
        assertThat(people.events()).endsWith(new PersonEvent.CompanyChanged(null, false));
    }

    @Test
    void keepsAMergedCompanyUnderEachOfItsNames() {
        companies.add(Company.register(new CompanyId("initech"), new CompanyName("Initech")), command("initech"));
        companies.change(new CompanyId("initech"), command("merge"), initech -> initech.mergeInto(CompanyFixture.ACME));

        Set<CompanyId> kept = edit(keeping("globex", "acme")).side().kept();

        assertThat(kept).containsExactlyInAnyOrder(CompanyFixture.ACME, new CompanyId("initech"));
        assertThat(editing.edit(Viewers.ADMIN, CLAIRE, keeping("acme", "initech"), command("back"))
                        .side()
                        .kept())
                .isEmpty();
    }

    @Test
    void leavesTheAddressOfWhoIsBannedAsItIs() {
        people.change(CLAIRE, command("ban"), claire -> claire.ban("Threats", PersonFixture.ADA, PersonFixture.MONDAY));

        assertRefused(
                PersonRefusal.BANNED,
                () -> edit(form("Claire", "new@acme.example", "BOTH", "acme", "Head of Legal", null)));
        assertThat(edit(same("CLIENT", "acme")).person().status()).isEqualTo(PersonStatus.BANNED);
    }

    @Test
    void givesNothingBackToWhoLeftIt() {
        edit(same("BOTH", "globex"));

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> editing.edit(Viewers.ADMIN, CLAIRE, keeping("globex", "acme"), command("later")))
                .containsExactly("/keptCompanyIds company-not-left");
    }

    @Test
    void refusesACompanyThatIsPartOfAnotherOne() {
        companies.change(CompanyFixture.GLOBEX, command("merge"), globex -> globex.mergeInto(CompanyFixture.ACME));

        assertRefused(StandardRefusal.INVALID_CONTENT, () -> edit(same("BOTH", "globex")))
                .containsExactly("/companyId company-unknown");
    }

    @Test
    void answersARepeatWithWhatItDidThoughTheCompanyIsMergedMeanwhile() {
        edit(same("BOTH", "globex"));
        companies.change(CompanyFixture.GLOBEX, command("merge"), globex -> globex.mergeInto(CompanyFixture.ACME));

        assertThat(edit(same("BOTH", "globex")).version()).isEqualTo(2);
    }

    @Test
    void s6ChangesWhatTheClientMayDo() {
        edit(same("CLIENT", "acme"));

        assertThat(people.events()).endsWith(new PersonEvent.AccessTypeChanged(AccessType.BOTH));
    }

    @Test
    void editingNothingTellsNothing() {
        int before = people.events().size();

        ListedClient same = edit(same("BOTH", "acme"));

        assertThat(same.version()).isEqualTo(1);
        assertThat(people.events()).hasSize(before);
    }

    @Test
    void keepsTheOriginAndTheStanding() {
        ListedClient edited = edit(same("CLIENT", "globex"));

        assertThat(edited.side().origin()).isEqualTo(Origin.ADMIN);
        assertThat(edited.person().status()).isEqualTo(PersonStatus.ACTIVE);
    }

    @Test
    void sendsAnotherLinkToAnotherAddressOfWhoIsInvited() {
        PersonForm moved = new PersonForm("Claire", "Martin", "paul", "new@acme.example", "fr", "Europe/Paris");

        ListedClient paul = editing.edit(
                Viewers.ADMIN,
                new PersonId("paul"),
                new ClientForm(moved, "BOTH", "acme", "Head of Legal", "+33 6 12 34 56 78", null, null),
                command("edit"));

        assertThat(paul.person().invitation().generation()).isEqualTo(2);
        assertThat(people.findByInvitation("hash-of-paul")).isEmpty();
        assertThat(people.events()).endsWith(new PersonEvent.Edited(List.of("email")), new PersonEvent.InvitedAgain());
    }

    @Test
    void sendsNoLinkToWhoHasAPassword() {
        edit(form("Claire", "new@acme.example", "BOTH", "acme", "Head of Legal", null));

        assertThat(people.find(CLAIRE).orElseThrow().value().invitation().generation())
                .isEqualTo(1);
    }

    @Test
    void refusesTheAddressOfSomebodyElse() {
        assertRefused(
                PersonRefusal.EMAIL_TAKEN,
                () -> edit(form("Claire", "Paul@ACME.example", "BOTH", "acme", "Head of Legal", null)));
    }

    @Test
    void leavesTheUsernameAsItIs() {
        PersonForm renamed = new PersonForm("Claire", "Martin", "clara", "claire@acme.example", "fr", "Europe/Paris");

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> edit(new ClientForm(renamed, "BOTH", "acme", null, null, null, null)))
                .containsExactly("/username username-fixed");
    }

    @Test
    void refusesAManagerOfAnotherCompany() {
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> edit(form("Claire", "claire@acme.example", "BOTH", "globex", null, "paul")))
                .containsExactly("/managerId manager-not-of-company");
    }

    @Test
    void refusesAManagerWhoReportsToTheClient() {
        editing.edit(
                Viewers.ADMIN,
                new PersonId("paul"),
                new ClientForm(
                        new PersonForm("Claire", "Martin", "paul", "paul@acme.example", "fr", "Europe/Paris"),
                        "BOTH",
                        "acme",
                        null,
                        null,
                        null,
                        "claire"),
                command("below"));

        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> edit(form("Claire", "claire@acme.example", "BOTH", "acme", null, "paul")))
                .containsExactly("/managerId manager-reports-to-client");
        assertRefused(
                        StandardRefusal.INVALID_CONTENT,
                        () -> edit(form("Claire", "claire@acme.example", "BOTH", "acme", null, "claire")))
                .containsExactly("/managerId manager-reports-to-client");
    }

    @Test
    void isForAdminsAndAboutClients() {
        ClientForm form = same("BOTH", "acme");

        assertRefused(RuleRefusal.ROLE_REQUIRED, () -> editing.edit(Viewers.LAWYER, CLAIRE, form, command("edit")));
        assertRefused(
                StandardRefusal.NOT_FOUND,
                () -> editing.edit(Viewers.ADMIN, new PersonId("leo"), form, command("edit")));
    }

    private ListedClient edit(ClientForm form) {
        return editing.edit(Viewers.ADMIN, CLAIRE, form, command("edit"));
    }

    /** What claire is, but for access type and company. */
    private static ClientForm same(String accessType, String company) {
        return form("Claire", "claire@acme.example", accessType, company, "Head of Legal", null);
    }

    private static ClientForm keeping(String company, String kept) {
        ClientForm form = same("BOTH", company);
        return new ClientForm(
                form.person(),
                form.accessType(),
                form.companyId(),
                form.jobTitle(),
                form.mobile(),
                form.address(),
                form.managerId(),
                List.of(kept));
    }

    private static ClientForm form(
            String firstName,
            String email,
            String accessType,
            String company,
            @Nullable String jobTitle,
            @Nullable String manager) {
        return new ClientForm(
                new PersonForm(firstName, "Martin", "claire", email, "fr", "Europe/Paris"),
                accessType,
                company,
                jobTitle,
                jobTitle != null && jobTitle.equals("Head of Legal") ? "+33 6 12 34 56 78" : null,
                null,
                manager);
    }
}
