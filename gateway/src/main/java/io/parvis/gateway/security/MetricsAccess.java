package io.parvis.gateway.security;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

import io.parvis.gateway.Addresses;
import io.parvis.starter.secrets.Loopback;

/**
 * The gateway's port is the one that the world reaches, so metrics are not for it: they are open on a management port of
 * their own ({@code management.server.port}), or where Parvis is only reached from the machine itself.
 */
@Component
class MetricsAccess implements AuthorizationManager<RequestAuthorizationContext> {

    private final boolean local;
    private final @Nullable Integer managementPort;

    MetricsAccess(Addresses addresses, Environment environment) {
        this.local = Loopback.is(addresses.publicUrl());
        this.managementPort = environment.getProperty("management.server.port", Integer.class);
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
        boolean apart =
                managementPort != null && managementPort == context.getRequest().getLocalPort();
        return new AuthorizationDecision(local || apart);
    }
}
