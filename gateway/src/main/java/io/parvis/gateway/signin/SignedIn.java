package io.parvis.gateway.signin;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person whose browser has a sign-in. What the person may do, the services decide. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient SignIn signIn;

    SignedIn(SignIn signIn) {
        super(AuthorityUtils.NO_AUTHORITIES);
        this.signIn = signIn;
        setAuthenticated(true);
    }

    public SignIn signIn() {
        return signIn;
    }

    @Override
    public String getPrincipal() {
        return signIn.subject();
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
