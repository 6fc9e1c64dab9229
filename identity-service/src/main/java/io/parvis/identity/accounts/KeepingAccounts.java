package io.parvis.identity.accounts;

import java.util.Optional;
import java.util.function.UnaryOperator;

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
     * Makes or corrects the account, and notes at the person which one it is. Looks at the person once more afterwards: if they became
     * someone else meanwhile, such as someone banned, the account follows, so that what is noted last is what they are.
     *
     * @return the account's subject
     * @throws io.parvis.starter.problem.Refused as {@link Accounts#keep} does
     */
    public String keep(Person person) {
        return keep(person, UnaryOperator.identity());
    }

    /**
     * The same for a person who came by the link of the invitation and is about to set a password. What activation will say of the
     * account is said now: Keycloak refuses a log-in while an account is changed, and theirs comes next.
     */
    public String keepProven(Person person) {
        return keep(person, Account::proven);
    }

    private String keep(Person person, UnaryOperator<Account> known) {
        Account account = known.apply(Account.of(person));
        String subject = accounts.keep(account);
        Command link = Command.causedBy("link-account", person.id());
        Optional<Person> now = people.change(person.personId(), link, found -> found.linkAccount(subject))
                .map(Stored::value)
                .filter(found -> !known.apply(Account.of(found)).equals(account.linked(subject)));
        return now.isPresent() ? keep(now.get(), known) : subject;
    }
}
