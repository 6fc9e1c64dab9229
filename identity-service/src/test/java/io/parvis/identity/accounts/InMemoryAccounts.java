package io.parvis.identity.accounts;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import io.parvis.directory.PersonId;
import io.parvis.starter.paging.MalformedCursor;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Accounts in memory, whose passwords have ten characters at least. */
public final class InMemoryAccounts implements Accounts, HeldAccounts {

    private static final int SHORTEST = 10;

    private final Map<PersonId, Account> kept = new ConcurrentHashMap<>();
    private final Map<String, HeldAccount> held = new ConcurrentHashMap<>();
    private final Map<String, Password> passwords = new ConcurrentHashMap<>();
    private final List<String> ended = new CopyOnWriteArrayList<>();
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

    /** What the person's account was last made to say. */
    public Account of(PersonId person) {
        return kept.get(person);
    }

    /** The person's password, null as long as there is none. */
    public Password passwordOf(PersonId person) {
        return passwords.get(subject(person));
    }

    /** How often all sessions of the person's account were ended. */
    public int endedSessionsOf(PersonId person) {
        return Collections.frequency(ended, subject(person));
    }

    /** An account as somebody else made it. */
    public void put(HeldAccount account) {
        held.put(account.subject(), account);
    }

    /** Somebody else's removal of an account. */
    public void remove(String subject) {
        held.remove(subject);
    }

    public boolean isEmpty() {
        return held.isEmpty();
    }

    public void forgetAll() {
        held.clear();
        kept.clear();
        passwords.clear();
    }

    @Override
    public String keep(Account account) {
        refuseIfAway();
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return store(account);
    }

    private synchronized String store(Account account) {
        String subject = find(account).map(HeldAccount::subject).orElse(subject(account.person()));
        if (!account.enabled()) {
            held.computeIfPresent(subject, (_, found) -> stopped(found));
        }
        if (held.values().stream().anyMatch(other -> !other.subject().equals(subject) && isInTheWay(other, account))) {
            throw new Refused(AccountRefusal.ACCOUNT_TAKEN);
        }
        kept.put(account.person(), account);
        put(new HeldAccount(
                subject,
                account.person().value(),
                account.username(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.language().toLanguageTag(),
                account.enabled()));
        return subject;
    }

    @Override
    public Set<PersonId> inTheWayOf(Account account) {
        return held.values().stream()
                .filter(other -> isInTheWay(other, account) && other.person() != null)
                .map(other -> new PersonId(other.person()))
                .filter(person -> !person.equals(account.person()))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<HeldAccount> find(Account account) {
        refuseIfAway();
        Optional<HeldAccount> linked = Optional.ofNullable(account.subject()).map(held::get);
        return linked.or(() -> held.values().stream()
                .filter(found -> account.username().equals(found.username())
                        && account.person().value().equals(found.person()))
                .findFirst());
    }

    @Override
    public Page<HeldAccount> page(PageRequest request) {
        refuseIfAway();
        int first = start(request.cursor());
        List<HeldAccount> rest = held.values().stream()
                .sorted(Comparator.comparing(HeldAccount::username))
                .skip(first)
                .toList();
        return new Page<>(
                rest.stream().limit(request.limit()).toList(),
                rest.size() <= request.limit() ? null : String.valueOf(first + request.limit()));
    }

    private static int start(String cursor) {
        try {
            return cursor == null ? 0 : Integer.parseUnsignedInt(cursor);
        } catch (NumberFormatException _) {
            throw new MalformedCursor();
        }
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
    public void remove(PersonId person) {
        refuseIfAway();
        held.values().removeIf(account -> person.value().equals(account.person()));
        kept.remove(person);
        passwords.remove(subject(person));
    }

    @Override
    public void removePassword(String subject) {
        refuseIfAway();
        passwords.remove(subject);
    }

    @Override
    public void endSessions(String subject) {
        refuseIfAway();
        ended.add(subject);
    }

    private void refuseIfAway() {
        if (away) {
            throw new Refused(AccountRefusal.PASSWORD_STORE_UNAVAILABLE);
        }
    }

    private static boolean isInTheWay(HeldAccount other, Account account) {
        return account.username().equals(other.username()) || account.email().equals(other.email());
    }

    private static HeldAccount stopped(HeldAccount found) {
        return new HeldAccount(
                found.subject(),
                found.person(),
                found.username(),
                found.email(),
                found.firstName(),
                found.lastName(),
                found.language(),
                false);
    }

    private static String subject(PersonId person) {
        return "subject-of-" + person.value();
    }
}
