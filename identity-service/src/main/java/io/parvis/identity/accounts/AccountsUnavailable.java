package io.parvis.identity.accounts;

/** The accounts can't be reached, or do not answer as they should; later they may. */
public final class AccountsUnavailable extends RuntimeException {

    public AccountsUnavailable(Throwable cause) {
        super("no answer from where accounts are kept", cause);
    }
}
