package io.parvis.identity.accounts;

/** A password on its way to where it is kept; never shown. */
public record Password(String value) {

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
