package io.parvis.identity.people;

import java.time.Clock;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.identity.rules.Administrators;
import io.parvis.starter.aggregate.Command;

/** An admin adds a client, who is sent an invitation (S2, S9). */
@Service
public class InvitingClients {

    private final PeopleRegister people;
    private final ListingClients listing;
    private final ReadingClientForms forms;
    private final Invitations invitations;
    private final Clock clock;

    InvitingClients(
            PeopleRegister people,
            CompanyRegister companies,
            ListingClients listing,
            Invitations invitations,
            Clock clock) {
        this.people = people;
        this.listing = listing;
        this.forms = new ReadingClientForms(people, companies);
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Adds the client, or finds whom the same command added before. */
    public ListedClient invite(Viewer admin, ClientForm form, Command command) {
        Administrators.require(admin);
        PersonId id = new PersonId(command.id());
        return people.repeated(id, command).map(listing::listed).orElseGet(() -> invite(admin, id, form, command));
    }

    private ListedClient invite(Viewer admin, PersonId id, ClientForm form, Command command) {
        ReadingClientForms.Filled filled = forms.read(form, Origin.ADMIN, null);
        Invitation invitation = invitations.first(id, admin.person(), clock.instant());
        Person client = Person.inviteClient(id, filled.profile(), filled.side(), invitation);
        return ListedClient.of(people.add(client, command), filled.company());
    }
}
