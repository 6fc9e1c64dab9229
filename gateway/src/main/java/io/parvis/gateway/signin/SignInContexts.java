package io.parvis.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

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
                .flatMap(signIns::seen)
                .ifPresent(signIn -> context.setAuthentication(new SignedIn(signIn)));
        return context;
    }

    /** Nothing to do: {@link SigningIn} stores a new sign-in, and nothing else changes who is signed in. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signInCookie.isPresent(request);
    }
}
