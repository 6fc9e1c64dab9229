package io.parvis.gateway.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import io.parvis.gateway.limits.EventStreams;

/** Recognises a browser by its cookie. The container's own sessions are not used. */
@Component
class SignInContexts implements SecurityContextRepository {

    private final SignIns signIns;
    private final BrowserCookie signInCookie;

    SignInContexts(SignIns signIns, BrowserCookie signInCookie) {
        this.signIns = signIns;
        this.signInCookie = signInCookie;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        SecurityContextImpl context = new SecurityContextImpl();
        signInCookie
                .read(holder.getRequest())
                .flatMap(secret -> find(secret, holder.getRequest()))
                .ifPresent(signIn -> context.setAuthentication(new SignedIn(signIn)));
        return context;
    }

    /** A page that is open and opens its stream again every minute is no sign that somebody is there. */
    private Optional<SignIn> find(String secret, HttpServletRequest request) {
        return EventStreams.isAsked(request) ? signIns.find(Secrets.name(secret)) : signIns.seen(secret);
    }

    /** Nothing to do: {@link SigningIn} stores a new sign-in, and nothing else changes who is signed in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signInCookie.isPresent(request);
    }
}
