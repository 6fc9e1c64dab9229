package io.parvis.identity.accounts;

import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/**
 * Brings accounts in line with people, as an event would, and never the other way. Repairs and events may meet: each reads the person anew and makes
 * the account what they are then.
 */
@Service
public class RepairingAccounts {

    private final ComparingAccounts comparing;
    private final KeepingAccounts keeping;

    RepairingAccounts(ComparingAccounts comparing, KeepingAccounts keeping) {
        this.comparing = comparing;
        this.keeping = keeping;
    }

    /**
     * Repairs what {@link ComparingAccounts#differences} finds with the same cursor.
     *
     * @param told of what becomes of each person's account, as it is done: what comes after may fail
     * @throws Refused {@link AccountRefusal#COMPARISON_INTERRUPTED}
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor is not one of this list
     */
    public Page<AccountRepair> repair(PageRequest request, Consumer<AccountRepair> told) {
        Page<AccountDifference> differences = comparing.differences(request);
        return AccountRefusal.duringComparison(() -> differences.map(difference -> repair(difference, told)));
    }

    private AccountRepair repair(AccountDifference difference, Consumer<AccountRepair> told) {
        PersonId person = difference.person();
        if (person == null) {
            return new AccountRepair(difference, AccountRepair.Outcome.LEFT_ALONE, null);
        }
        AccountRepair repair = repair(difference, person);
        told.accept(repair);
        return repair;
    }

    private AccountRepair repair(AccountDifference difference, PersonId person) {
        try {
            keeping.keep(person);
            return new AccountRepair(difference, AccountRepair.Outcome.REPAIRED, null);
        } catch (Refused refused) {
            if (refused.refusal().kind() == Refusal.Kind.UNAVAILABLE) {
                throw refused;
            }
            return new AccountRepair(
                    difference, AccountRepair.Outcome.REFUSED, refused.refusal().key());
        }
    }
}
