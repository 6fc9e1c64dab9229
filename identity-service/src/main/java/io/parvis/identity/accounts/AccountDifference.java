package io.parvis.identity.accounts;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;

/**
 * Where an account is not what its person asks for, or one of the two is missing; it names nobody.
 *
 * @param person  null for an account that is nobody's
 * @param subject the account's, null where there is none
 * @param fields  what the two disagree on, where there are both
 */
public record AccountDifference(
        Kind kind, @Nullable PersonId person, @Nullable String subject, Set<AccountField> fields) {

    /** What is wrong, the worst first. */
    public enum Kind {
        /** The account is open to someone who was stopped (S26). */
        STOPPED_BUT_ENABLED,
        /** The account says something else than the person. */
        DIFFERENT,
        /** A person has no account. */
        NO_ACCOUNT,
        /** An account has no person. Parvis did not make it, or its person was deleted and it should be gone: it is left alone. */
        NO_PERSON
    }

    static AccountDifference between(Account account, HeldAccount held, Set<AccountField> fields) {
        Kind kind = held.enabled() && !account.enabled() ? Kind.STOPPED_BUT_ENABLED : Kind.DIFFERENT;
        return new AccountDifference(kind, account.person(), held.subject(), fields);
    }

    static AccountDifference withoutAccount(Account account) {
        return new AccountDifference(Kind.NO_ACCOUNT, account.person(), null, Set.of());
    }

    static AccountDifference withoutPerson(HeldAccount held) {
        return new AccountDifference(Kind.NO_PERSON, null, held.subject(), Set.of());
    }
}
