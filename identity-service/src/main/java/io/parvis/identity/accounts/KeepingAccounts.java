package io.parvis.identity.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;

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

    /** Makes the account of a person who was deleted go; of nobody else, whatever is told of them. */
    public void remove(PersonId id) {
        if (people.wasDeleted(id)) {
            accounts.remove(id);
        }
    }

    /**
     * The same for someone who was stopped, and ends the sessions that they had: whoever is let in again before their account followed has none that
     * goes on (S26).
     */
    public void endSessions(PersonId id) {
        people.find(id).map(Stored::value).ifPresent(this::endSessions);
    }

    /** Whoever has an account that can't be what it should be is logged out all the same. */
    private void endSessions(Person person) {
        String subject = person.subject();
        try {
            subject = keep(person);
        } finally {
            if (subject != null) {
                accounts.endSessions(subject);
            }
        }
    }

    /**
     * Makes or corrects the account, and notes at the person which one it is. Looks at the person once more afterwards: if they became
     * someone else meanwhile, such as someone banned, the account follows, so that what is noted last is what they are; if they were deleted, it goes.
     *
     * @return the account's subject
     * @throws io.parvis.starter.problem.Refused as {@link Accounts#keep} does
     */
    public String keep(Person person) {
        return keep(person, UnaryOperator.identity(), this::makeRoom);
    }

    /**
     * The same for a person who came by the link of the invitation and is about to set a password. What activation will say of the
     * account is said now: Keycloak refuses a log-in while an account is changed, and theirs comes next.
     */
    public String keepProven(Person person) {
        return keep(person, account -> account.proven(person.profile().email()), this::makeRoom);
    }

    /** Keeps the account; where it is taken, {@code room} may make room for it and says whether that is worth another try. */
    private String keep(Person person, UnaryOperator<Account> known, Predicate<Account> room) {
        Account account = known.apply(Account.of(person));
        String subject = keep(account, room);
        Command link = Command.causedBy("link-account", person.id());
        Optional<Stored<Person>> linked = people.change(person.personId(), link, found -> found.linkAccount(subject));
        if (linked.isEmpty()) {
            accounts.remove(person.personId());
        }
        Optional<Person> now = linked.map(Stored::value)
                .filter(found -> !known.apply(Account.of(found)).equals(account.linked(subject)));
        return now.isPresent() ? keep(now.get(), known, room) : subject;
    }

    private String keep(Account account, Predicate<Account> room) {
        try {
            return accounts.keep(account);
        } catch (Refused refused) {
            if (refused.refusal() != AccountRefusal.ACCOUNT_TAKEN || !room.test(account)) {
                throw refused;
            }
            return accounts.keep(account);
        }
    }

    /**
     * Events of different people come in any order: whose account has the e-mail address of another one may have given it up long ago, and whose
     * account has the username may have been deleted.
     */
    private boolean makeRoom(Account account) {
        Set<PersonId> inTheWay = accounts.inTheWayOf(account);
        List<PersonId> deleted = inTheWay.stream().filter(people::wasDeleted).toList();
        deleted.forEach(accounts::remove);
        List<Person> others = inTheWay.stream()
                .map(people::find)
                .flatMap(Optional::stream)
                .map(Stored::value)
                .toList();
        others.forEach(other -> keep(other, UnaryOperator.identity(), _ -> false));
        return !others.isEmpty() || !deleted.isEmpty();
    }
}
