package io.parvis.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** Makes a security chain recognise signed-in browsers, and lets them log in. */
@Component
public class BrowserLogin {

    private final SignInContexts contexts;
    private final BrowserCookie signInCookie;
    private final StartingLogin starting;
    private final StartedLogins started;
    private final PassingLogin passing;
    private final SigningIn signingIn;

    BrowserLogin(
            SignInContexts contexts,
            BrowserCookie signInCookie,
            StartingLogin starting,
            StartedLogins started,
            PassingLogin passing,
            SigningIn signingIn) {
        this.contexts = contexts;
        this.signInCookie = signInCookie;
        this.starting = starting;
        this.started = started;
        this.passing = passing;
        this.signingIn = signingIn;
    }

    public void configure(HttpSecurity http) {
        http.securityContext(context -> context.securityContextRepository(contexts))
                .oauth2Login(login -> login.loginPage("/login")
                        .authorizationEndpoint(ways ->
                                ways.authorizationRequestResolver(starting).authorizationRequestRepository(started))
                        .authorizedClientRepository(passing)
                        .successHandler(signingIn)
                        .failureHandler((request, response, cause) -> response.sendRedirect("/?login=failed")));
    }

    /** Whether a browser brings the authority of a sign-in along, by itself and whoever made it ask. */
    public boolean bringsSignIn(HttpServletRequest request) {
        return signInCookie.isPresent(request);
    }
}
