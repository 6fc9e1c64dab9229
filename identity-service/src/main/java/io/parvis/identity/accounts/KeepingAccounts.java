package io.parvis.identity.accounts;

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

    /** The same for whoever has this id, if there is such a person. */
    public void keep(PersonId id) {
        people.find(id).map(Stored::value).ifPresent(this::keep);
    }

    /**
     * Makes or corrects the account, and notes at the person which one it is.
     *
     * @return the account's subject
     * @throws io.parvis.starter.problem.Refused as {@link Accounts#keep} does
     */
    public String keep(Person person) {
        String subject = accounts.keep(Account.of(person));
        Command link = Command.causedBy("link-account", person.id());
        people.change(person.personId(), link, found -> found.linkAccount(subject));
        return subject;
    }
}
