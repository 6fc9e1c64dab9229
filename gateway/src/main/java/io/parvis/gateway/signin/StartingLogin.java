package io.parvis.gateway.signin;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** {@code GET /login?returnTo=/path} leads to Keycloak's form; {@code loginHint} fills in the username there. */
@Component
class StartingLogin implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final ClientRegistration client;
    private final LocaleResolver languages;

    StartingLogin(ClientRegistrationRepository clients, ClientRegistration client, LocaleResolver localeResolver) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.client = client;
        this.languages = localeResolver;
    }

    /** A {@code returnTo} that is not local starts nothing; {@link LoginController} answers it. */
    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || !"/login".equals(request.getRequestURI())) {
            return null;
        }
        return ReturnTo.from(request.getParameter("returnTo"))
                .map(returnTo -> login(request, returnTo))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return null;
    }

    private OAuth2AuthorizationRequest login(HttpServletRequest request, ReturnTo returnTo) {
        OAuth2AuthorizationRequest login =
                Objects.requireNonNull(requests.resolve(request, client.getRegistrationId()));
        String username = request.getParameter("loginHint");
        return OAuth2AuthorizationRequest.from(login)
                .attributes(attributes -> attributes.put(StartedLogins.RETURN_TO, returnTo.path()))
                .additionalParameters(parameters -> {
                    parameters.put(
                            "ui_locales", languages.resolveLocale(request).getLanguage());
                    if (username != null && username.length() <= 255) {
                        parameters.put("login_hint", username);
                    }
                })
                .build();
    }
}
