package io.parvis.identity.signup;

import io.parvis.starter.problem.Refusal;

/** Why something about sign-ups is refused. */
public enum SignUpRefusal implements Refusal {
    /** Nobody can sign up here. */
    SIGN_UP_OFF(Kind.CONFLICT),
    /** The sign-up does not wait for an admin, or not any more. */
    SIGN_UP_NOT_WAITING(Kind.CONFLICT),
    /** Somebody took the username since the link was sent, so there is another one now. */
    USERNAME_REPLACED(Kind.CONFLICT);

    private final Kind kind;

    SignUpRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
