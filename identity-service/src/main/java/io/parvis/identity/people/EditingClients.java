package io.parvis.identity.people;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Viewer;
import io.parvis.identity.companies.CompanyRegister;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * An admin edits what is known of a client, the company above all (S23). The username stays: it is what the client's account is found by. Who is
 * invited and gets another e-mail address gets another link, and the one that went to the old address is void.
 */
@Service
public class EditingClients {

    private final PeopleRegister people;
    private final ListingClients listing;
    private final ReadingClientForms forms;
    private final Invitations invitations;
    private final Clock clock;

    EditingClients(
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

    /** Makes the client what the whole form says, or finds what the same command did before. */
    public ListedClient edit(Viewer admin, PersonId id, ClientForm form, Command command) {
        ListedClient before = listing.find(admin, id);
        return people.repeated(id, command).map(listing::listed).orElseGet(() -> edit(admin, before, form, command));
    }

    private ListedClient edit(Viewer admin, ListedClient before, ClientForm form, Command command) {
        ReadingClientForms.Filled filled = forms.read(form, before.side().origin(), before.person());
        if (!filled.profile().username().equals(before.person().profile().username())) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/username", "username-fixed")));
        }
        return people.change(before.person().personId(), command, client -> edit(client, filled, admin.person()))
                .map(listing::listed)
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    private void edit(Person client, ReadingClientForms.Filled filled, PersonId by) {
        boolean moved = !client.profile().email().equals(filled.profile().email());
        client.edit(filled.profile(), filled.side());
        if (moved && client.status() == PersonStatus.INVITED) {
            client.inviteAgain(invitations.next(client, by, clock.instant()));
        }
    }
}
