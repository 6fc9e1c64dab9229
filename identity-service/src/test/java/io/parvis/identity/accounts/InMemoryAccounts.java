package io.parvis.identity.accounts;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.parvis.directory.PersonId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Accounts in memory, whose passwords have ten characters at least. */
public final class InMemoryAccounts implements Accounts {

    private static final int SHORTEST = 10;

    private final Map<String, Account> accounts = new ConcurrentHashMap<>();
    private final Map<String, Password> passwords = new ConcurrentHashMap<>();
    private volatile boolean away;
    private volatile Runnable meanwhile = () -> {};
    private volatile Runnable afterwards = () -> {};

    /** Refuses everything from now on. */
    public void goAway() {
        away = true;
    }

    public void comeBack() {
        away = false;
    }

    /** Does this once while an account is kept. */
    public void meanwhile(Runnable action) {
        meanwhile = action;
    }

    /** Does this once when a password was set. */
    public void afterwards(Runnable action) {
        afterwards = action;
    }

    /** What the person's account says. */
    public Account of(PersonId person) {
        return accounts.get(subject(person));
    }

    /** The person's password, null as long as there is none. */
    public Password passwordOf(PersonId person) {
        return passwords.get(subject(person));
    }

    @Override
    public String keep(Account account) {
        refuseIfAway();
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        accounts.put(subject(account.person()), account);
        return subject(account.person());
    }

    @Override
    public void setPassword(String subject, Password password) {
        refuseIfAway();
        if (password.value().length() < SHORTEST) {
            throw new Refused(
                    AccountRefusal.PASSWORD_REFUSED,
                    List.of(FieldProblem.of("/password", "password-too-short", SHORTEST)));
        }
        passwords.put(subject, password);
        Runnable now = afterwards;
        afterwards = () -> {};
        now.run();
    }

    @Override
    public void removePassword(String subject) {
        refuseIfAway();
        passwords.remove(subject);
    }

    private void refuseIfAway() {
        if (away) {
            throw new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE);
        }
    }

    private static String subject(PersonId person) {
        return "subject-of-" + person.value();
    }
}
