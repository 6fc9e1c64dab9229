package io.parvis.starter.security;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** A caller may use the surfaces that are theirs, whatever their roles. */
final class SurfaceRule implements AuthorizationManager<RequestAuthorizationContext> {

    private final String surface;

    SurfaceRule(String surface) {
        this.surface = surface;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(authentication.get() instanceof CallerAuthentication known
                && known.getPrincipal().surfaces().contains(surface));
    }
}
