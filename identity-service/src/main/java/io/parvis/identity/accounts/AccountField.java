package io.parvis.identity.accounts;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What an account and its person have to agree on. */
public enum AccountField {
    /** The account is another one than the person is linked with, or they are not linked yet. */
    SUBJECT,
    PERSON,
    USERNAME,
    EMAIL,
    FIRST_NAME,
    LAST_NAME,
    LANGUAGE,
    ENABLED;

    boolean same(HeldAccount one, HeldAccount other) {
        return Objects.equals(of(one), of(other));
    }

    private @Nullable Object of(HeldAccount account) {
        return switch (this) {
            case SUBJECT -> account.subject();
            case PERSON -> account.person();
            case USERNAME -> account.username();
            case EMAIL -> account.email();
            case FIRST_NAME -> account.firstName();
            case LAST_NAME -> account.lastName();
            case LANGUAGE -> account.language();
            case ENABLED -> account.enabled();
        };
    }
}
