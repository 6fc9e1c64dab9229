package io.parvis.gateway.security;

import io.parvis.starter.problem.Refusal;

/** A browser's change came without the proof that one of our pages made it. */
enum CsrfRefusal implements Refusal {
    CSRF_TOKEN_MISSING;

    @Override
    public String key() {
        return "csrf-token-missing";
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
