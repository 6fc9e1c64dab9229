package io.parvis.gateway.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

import io.parvis.gateway.signin.SignIn.Tokens;

/** Opens a sign-in after Keycloak has vouched for the person: a new secret for the browser, and back to where it was. */
@Component
class SigningIn implements AuthenticationSuccessHandler {

    private final SignIns signIns;
    private final BrowserCookie signInCookie;

    SigningIn(SignIns signIns, BrowserCookie signInCookie) {
        this.signIns = signIns;
        this.signInCookie = signInCookie;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        OidcIdToken identity = identity(authentication);
        OAuth2AuthorizedClient client = PassingLogin.client(request);
        signInCookie.read(request).map(Secrets::name).ifPresent(signIns::close);
        String secret = Secrets.create();
        signIns.open(
                secret,
                new SignInDocument.Person(
                        Objects.requireNonNull(identity.getSubject()),
                        identity.getPreferredUsername(),
                        identity.getClaimAsString("sid")),
                tokens(client, identity));
        signInCookie.write(secret, response);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, PassingLogin.returnTo(request).path());
    }

    /** Keycloak always says when a token ends; five minutes is what the realm gives. */
    static Instant expiry(OAuth2AccessToken token) {
        return Objects.requireNonNullElseGet(
                token.getExpiresAt(), () -> Instant.now().plus(Duration.ofMinutes(5)));
    }

    private static OidcIdToken identity(Authentication authentication) {
        if (authentication instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof OidcUser user) {
            return user.getIdToken();
        }
        throw new IllegalStateException("Keycloak gave no ID token");
    }

    private static Tokens tokens(OAuth2AuthorizedClient client, OidcIdToken identity) {
        OAuth2AccessToken access = client.getAccessToken();
        return new Tokens(
                access.getTokenValue(),
                expiry(access),
                client.getRefreshToken() == null
                        ? null
                        : client.getRefreshToken().getTokenValue(),
                identity.getTokenValue());
    }
}
