package io.parvis.identity.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.AccessType;
import io.parvis.directory.CompanyId;
import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.Company;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.identity.rules.FormCheck;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** An admin adds a client, who is sent an invitation (S2, S9). */
@Service
public class InvitingClients {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 1000;

    private final PeopleRegister people;
    private final CompanyRegister companies;
    private final Invitations invitations;
    private final Clock clock;

    InvitingClients(PeopleRegister people, CompanyRegister companies, Invitations invitations, Clock clock) {
        this.people = people;
        this.companies = companies;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Adds the client, or finds whom the same command added before. */
    public ListedClient invite(Viewer admin, ClientForm form, Command command) {
        Administrators.require(admin);
        FormCheck check = new FormCheck();
        Supplier<Profile> profile = form.person().read(check);
        Optional<Company> company = company(form, check);
        Supplier<Side.Client> side = side(form, company, check);
        check.refuseProblems();

        PersonId id = new PersonId(command.id());
        Invitation invitation = invitations.issue(id, admin.person(), clock.instant());
        Stored<Person> client = people.add(Person.inviteClient(id, profile.get(), side.get(), invitation), command);
        return ListedClient.of(client, company.orElse(null));
    }

    private Optional<Company> company(ClientForm form, FormCheck check) {
        return check.optional(
                        "/companyId", form.companyId(), "company-unknown", id -> companies.find(new CompanyId(id)))
                .map(Stored::value);
    }

    private Supplier<Side.Client> side(ClientForm form, Optional<Company> company, FormCheck check) {
        @Nullable CompanyId companyId = company.map(Company::companyId).orElse(null);
        Optional<AccessType> access =
                check.required("/accessType", form.accessType(), "access-type-unknown", InvitingClients::accessType);
        Optional<PersonId> manager = check.optional(
                "/managerId", form.managerId(), "manager-not-of-company", id -> manager(new PersonId(id), companyId));
        Optional<String> jobTitle = check.optional("/jobTitle", form.jobTitle(), LONGEST_TEXT);
        Optional<String> mobile = check.optional("/mobile", form.mobile(), LONGEST_TEXT);
        Optional<String> address = check.optional("/address", form.address(), LONGEST_ADDRESS);
        return () -> new Side.Client(
                access.orElseThrow(),
                companyId,
                manager.orElse(null),
                jobTitle.orElse(null),
                mobile.orElse(null),
                address.orElse(null),
                Origin.ADMIN);
    }

    private Optional<PersonId> manager(PersonId id, @Nullable CompanyId company) {
        return people.find(id)
                .map(Stored::value)
                .filter(person -> company != null
                        && person.side() instanceof Side.Client client
                        && company.equals(client.company()))
                .map(Person::personId);
    }

    private static Optional<AccessType> accessType(String text) {
        return Arrays.stream(AccessType.values())
                .filter(type -> type.name().equals(text))
                .findFirst();
    }
}
