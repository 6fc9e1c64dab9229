package io.parvis.identity.invitations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonStatus;
import io.parvis.identity.accounts.Accounts;
import io.parvis.identity.people.Invitation;
import io.parvis.identity.people.Invitations;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/**
 * Finds out what became of passwords that were about to be set. While the link opens, whoever has it can go on. Once it does not, nobody may log in with
 * a password that it set: the password is removed, and whoever was let in by a newer link meanwhile, and may have lost theirs by that, is sent another one.
 */
@Service
public class EndingAttempts {

    /** Longer than any attempt takes: no call of it waits that long for Keycloak or the database. */
    private static final Duration QUIET = Duration.ofMinutes(2);

    private final PasswordAttempts attempts;
    private final PeopleRegister people;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Clock clock;

    EndingAttempts(
            PasswordAttempts attempts, PeopleRegister people, Accounts accounts, Invitations invitations, Clock clock) {
        this.attempts = attempts;
        this.people = people;
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Looks at all that nobody can be at any more, some of which stay as they are. */
    public void eachAbandoned(Consumer<PasswordAttempt> look) {
        Instant quiet = clock.instant().minus(QUIET);
        List<PasswordAttempt> some = attempts.begunBefore(quiet, null);
        while (!some.isEmpty()) {
            some.forEach(look);
            some = attempts.begunBefore(quiet, some.getLast());
        }
    }

    /**
     * Does what there is to do about one, and forgets it unless there is more to do later: by whoever has the link, or for somebody who is stopped, and has no
     * password when they are let in again.
     */
    public void end(PasswordAttempt attempt) {
        Optional<Person> person = people.find(attempt.person()).map(Stored::value);
        if (person.filter(found -> isLast(attempt, found) && isOpen(found)).isPresent()) {
            return;
        }
        Optional<Person> wronged = person.filter(found -> !isLast(attempt, found) || found.activatedAt() == null);
        wronged.ifPresent(found -> takeBack(attempt, found));
        if (wronged.filter(EndingAttempts::isStopped).isEmpty()) {
            attempts.end(attempt.person(), attempt.tokenHash());
        }
    }

    /** The same, unless it fails: then it is abandoned, and somebody sees to it later. */
    public boolean tryToEnd(PasswordAttempt attempt) {
        try {
            end(attempt);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    /** Forgets the attempts that a password which was set just now has taken the place of. */
    void overwritten(PasswordAttempt last) {
        attempts.forgetBefore(last.person(), last.at().minus(QUIET));
    }

    private void takeBack(PasswordAttempt attempt, Person person) {
        String subject = person.subject();
        if (subject != null) {
            accounts.removePassword(subject);
        }
        Instant now = clock.instant();
        people.change(
                attempt.person(),
                Command.causedBy("start-over", attempt.tokenHash()),
                later -> later.startOver(
                        invitations.next(later, later.invitation().by(), now)));
    }

    private static boolean isStopped(Person person) {
        return person.activatedAt() != null && person.status() != PersonStatus.ACTIVE;
    }

    private static boolean isLast(PasswordAttempt attempt, Person person) {
        return person.invitation().tokenHash().equals(attempt.tokenHash());
    }

    private boolean isOpen(Person person) {
        Invitation invitation = person.invitation();
        return person.status() == PersonStatus.INVITED && !invitation.expired(clock.instant());
    }
}
