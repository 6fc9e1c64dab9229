package io.parvis.starter.consumer;

import java.util.List;

import org.springframework.security.authentication.AbstractAuthenticationToken;

/** The service itself, as whom it asks for its own token. */
final class ServicePrincipal extends AbstractAuthenticationToken {

    private final String service;

    ServicePrincipal(String service) {
        super(List.of());
        this.service = service;
    }

    @Override
    public Object getPrincipal() {
        return service;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
