package io.parvis.identity.accounts;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An account as it is where accounts are, whoever made it what it is. What it does not say is absent. Whether the e-mail address is proven is left
 * out: an invited person proves it before a password of theirs is good enough.
 *
 * @param person the id of the person that it says it is of
 */
public record HeldAccount(
        String subject,
        @Nullable String person,
        @Nullable String username,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String language,
        boolean enabled) {

    /** What this would have to say differently to be the account that it should be. */
    Set<AccountField> differences(Account account) {
        HeldAccount wanted = wanted(account);
        Set<AccountField> fields = EnumSet.noneOf(AccountField.class);
        for (AccountField field : AccountField.values()) {
            if (!field.same(this, wanted)) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static HeldAccount wanted(Account account) {
        return new HeldAccount(
                account.subject() == null ? "" : account.subject(),
                account.person().value(),
                account.username(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.language().toLanguageTag(),
                account.enabled());
    }
}
