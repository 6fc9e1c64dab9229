package io.parvis.identity.accounts;

import java.util.function.Supplier;

import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/** Why an account is not made, or a password not taken. */
public enum AccountRefusal implements Refusal {
    /** Someone else's account has the username or e-mail address. */
    ACCOUNT_TAKEN(Kind.CONFLICT),
    /** The account may not say this of its person. */
    ACCOUNT_REFUSED(Kind.INVALID),
    /** The password is not good enough. */
    PASSWORD_REFUSED(Kind.INVALID),
    /** Accounts and passwords can't be reached now; nothing has changed. */
    PASSWORD_STORE_UNAVAILABLE(Kind.UNAVAILABLE),
    /** Accounts can't be reached now; what was repaired stays repaired. */
    COMPARISON_INTERRUPTED(Kind.UNAVAILABLE);

    private final Kind kind;

    AccountRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** What a comparison finds. Whoever asks for one waits for accounts, and not for a password of theirs. */
    static <T> T duringComparison(Supplier<T> comparison) {
        try {
            return comparison.get();
        } catch (Refused refused) {
            throw refused.refusal() == PASSWORD_STORE_UNAVAILABLE ? new Refused(COMPARISON_INTERRUPTED) : refused;
        }
    }
}
