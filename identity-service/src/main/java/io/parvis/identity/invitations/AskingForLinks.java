package io.parvis.identity.invitations;

import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.identity.people.EmailAddress;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.FormCheck;

/**
 * Someone whose link does not open any more asks for a new one. Whoever is invited or has signed up gets it by mail, at most once in a while; whether an
 * address is known, the answer does not tell.
 */
@Service
public class AskingForLinks {

    private final PeopleRegister people;
    private final Invitations invitations;
    private final Newcomers newcomers;
    private final Later later;
    private final Links links;
    private final Clock clock;

    AskingForLinks(
            PeopleRegister people,
            Invitations invitations,
            Newcomers newcomers,
            Later later,
            Links links,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.newcomers = newcomers;
        this.later = later;
        this.links = links;
        this.clock = clock;
    }

    /** Has a new link sent to this address, if somebody has it who is invited or was sent a link to sign up. Refuses only what is no address. */
    public void ask(@Nullable String email, Command command) {
        FormCheck check = new FormCheck();
        Optional<EmailAddress> address = check.required("/email", email, "malformed-email", EmailAddress::parse);
        check.refuseProblems();
        later.soon(() -> send(address.orElseThrow(), command));
    }

    private void send(EmailAddress address, Command command) {
        people.findByEmail(address)
                .map(Stored::value)
                .ifPresentOrElse(
                        known -> people.change(known.personId(), command, this::ask),
                        () -> newcomers.askForLink(address, command));
    }

    private void ask(Person invited) {
        invited.askForLink(invitations.next(invited, null, clock.instant()), links.rest());
    }
}
