package io.parvis.identity.accounts.web;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.accounts.AccountRepair;

/**
 * What came of a difference.
 *
 * @param reason why an account was not repaired, by the key of the refusal
 */
record AccountRepairView(
        AccountDifferenceView difference,
        AccountRepair.Outcome outcome,
        @Nullable String reason) {

    static AccountRepairView from(AccountRepair repair) {
        return new AccountRepairView(
                AccountDifferenceView.from(repair.difference()), repair.outcome(), repair.reason());
    }
}
