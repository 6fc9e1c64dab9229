package io.parvis.identity.accounts;

import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** Keeps a person's account in step with the person as they are now, whatever led here and however often. */
@Service
public class KeepingAccounts {

    private final PeopleRegister people;
    private final Accounts accounts;

    KeepingAccounts(PeopleRegister people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * Makes or corrects the account, and notes at the person which one it is.
     *
     * @return the account's subject, or empty when there is no such person
     * @throws AccountsUnavailable if it can't be done now
     */
    public Optional<String> keep(PersonId id) {
        return people.find(id).map(Stored::value).map(this::keep);
    }

    private String keep(Person person) {
        String subject = accounts.keep(Account.of(person));
        Command link = Command.causedBy("link-account", person.id());
        people.change(person.personId(), link, found -> found.linkAccount(subject));
        return subject;
    }
}
