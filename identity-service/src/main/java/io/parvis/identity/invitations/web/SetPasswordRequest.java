package io.parvis.identity.invitations.web;

import org.jspecify.annotations.Nullable;

/** Never shown. */
record SetPasswordRequest(@Nullable String password) {

    @Override
    public String toString() {
        return "SetPasswordRequest[hidden]";
    }
}
