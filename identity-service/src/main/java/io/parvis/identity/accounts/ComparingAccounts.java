package io.parvis.identity.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Person;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/**
 * Compares people and accounts: each client, each member, and then each account for whether it is anybody's. A page looks at as many of them as
 * its limit says and tells the differences among them, so it may be empty where a later one is not. Both sides go on living meanwhile: what an
 * event is about to put right may be told, too.
 */
@Service
public class ComparingAccounts {

    private static final Comparator<AccountDifference> WORST_FIRST = Comparator.comparing(AccountDifference::kind);

    private final PeopleRegister people;
    private final HeldAccounts accounts;

    ComparingAccounts(PeopleRegister people, HeldAccounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * The differences among the next people or accounts, the worst first.
     *
     * @throws io.parvis.starter.problem.Refused {@link AccountRefusal#COMPARISON_INTERRUPTED}
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of this list
     */
    public Page<AccountDifference> differences(PageRequest request) {
        ComparisonPlace place = ComparisonPlace.of(request.cursor());
        PageRequest rest = new PageRequest(request.limit(), place.cursor());
        return AccountRefusal.duringComparison(() -> switch (place.part()) {
            case CLIENTS -> differences(place, people.page(PersonKind.CLIENT, rest), this::ofPerson);
            case MEMBERS -> differences(place, people.page(PersonKind.MEMBER, rest), this::ofPerson);
            case ACCOUNTS -> differences(place, accounts.page(rest), this::ofAccount);
        });
    }

    private static <T> Page<AccountDifference> differences(
            ComparisonPlace place, Page<T> page, Function<T, Optional<AccountDifference>> look) {
        List<AccountDifference> found = page.items().stream()
                .map(look)
                .flatMap(Optional::stream)
                .sorted(WORST_FIRST)
                .toList();
        return new Page<>(found, place.after(page.nextCursor()));
    }

    /** Reads the person once more: the page was read before the accounts of all the others on it. */
    private Optional<AccountDifference> ofPerson(Stored<Person> listed) {
        return people.find(new PersonId(listed.id()))
                .map(found -> Account.of(found.value()))
                .flatMap(this::ofAccountOf);
    }

    private Optional<AccountDifference> ofAccountOf(Account account) {
        Optional<HeldAccount> held = accounts.find(account);
        if (held.isEmpty()) {
            return Optional.of(AccountDifference.withoutAccount(account));
        }
        Set<AccountField> fields = held.get().differences(account);
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(AccountDifference.between(account, held.get(), fields));
    }

    private Optional<AccountDifference> ofAccount(HeldAccount held) {
        boolean known = people.findBySubject(held.subject()).isPresent() || isMade(held, held.person());
        return known ? Optional.empty() : Optional.of(AccountDifference.withoutPerson(held));
    }

    /** Whether it is the account of the person that it says it is of, though it is not noted there: not a second one that says so. */
    private boolean isMade(HeldAccount held, @Nullable String person) {
        return Optional.ofNullable(person)
                .flatMap(id -> people.find(new PersonId(id)))
                .flatMap(found -> accounts.find(Account.of(found.value())))
                .filter(theirs -> theirs.subject().equals(held.subject()))
                .isPresent();
    }
}
