package io.parvis.gateway.signin;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.stereotype.Component;

/** What is known of a login within the request that ends it; {@link SigningIn} stores what lasts. */
@Component
class PassingLogin implements OAuth2AuthorizedClientRepository {

    private static final String CLIENT = PassingLogin.class.getName() + ".client";
    private static final String RETURN_TO = PassingLogin.class.getName() + ".returnTo";

    static OAuth2AuthorizedClient client(HttpServletRequest request) {
        return (OAuth2AuthorizedClient) Objects.requireNonNull(request.getAttribute(CLIENT));
    }

    static void setReturnTo(ReturnTo returnTo, HttpServletRequest request) {
        request.setAttribute(RETURN_TO, returnTo);
    }

    static ReturnTo returnTo(HttpServletRequest request) {
        return request.getAttribute(RETURN_TO) instanceof ReturnTo returnTo ? returnTo : ReturnTo.HOME;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(CLIENT, client);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // the interface's
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request) {
        return null;
    }

    @Override
    public void removeAuthorizedClient(
            String registration, Authentication person, HttpServletRequest request, HttpServletResponse response) {}
}
