package io.parvis.identity.accounts;

import io.parvis.starter.problem.Refusal;

/** Why an account is not made, or a password not taken. */
public enum AccountRefusal implements Refusal {
    /** Someone else's account has the username or e-mail address. */
    ACCOUNT_TAKEN("account-taken", Kind.CONFLICT),
    /** The account may not say this of its person. */
    ACCOUNT_REFUSED("account-refused", Kind.INVALID),
    /** The password is not good enough. */
    PASSWORD_REFUSED("password-refused", Kind.INVALID),
    /** Accounts and passwords can't be reached now; nothing has changed. */
    PASSWORD_STORE_UNAVAILABLE("password-store-unavailable", Kind.UNAVAILABLE);

    private final String key;
    private final Kind kind;

    AccountRefusal(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
