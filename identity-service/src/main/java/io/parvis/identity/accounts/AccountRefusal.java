package io.parvis.identity.accounts;

import io.parvis.starter.problem.Refusal;

/** Why an account is not made, or a password not taken. */
public enum AccountRefusal implements Refusal {
    /** Someone else's account has the username or e-mail address. */
    ACCOUNT_TAKEN(Kind.CONFLICT),
    /** The account may not say this of its person. */
    ACCOUNT_REFUSED(Kind.INVALID),
    /** The password is not good enough. */
    PASSWORD_REFUSED(Kind.INVALID),
    /** Accounts and passwords can't be reached now; nothing has changed. */
    PASSWORD_STORE_UNAVAILABLE(Kind.UNAVAILABLE);

    private final Kind kind;

    AccountRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
