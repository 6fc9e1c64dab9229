package io.parvis.identity.accounts.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.identity.accounts.AccountDifference;
import io.parvis.identity.accounts.AccountField;

/**
 * Where a person and an account disagree, by their ids.
 *
 * @param person  null for an account that is nobody's
 * @param account its id in Keycloak, null where there is none
 * @param fields  what the two disagree on, never what they say
 */
record AccountDifferenceView(
        AccountDifference.Kind kind,
        @Nullable String person,
        @Nullable String account,
        List<AccountField> fields) {

    static AccountDifferenceView from(AccountDifference difference) {
        return new AccountDifferenceView(
                difference.kind(),
                difference.person() == null ? null : difference.person().value(),
                difference.subject(),
                difference.fields().stream().sorted().toList());
    }
}
