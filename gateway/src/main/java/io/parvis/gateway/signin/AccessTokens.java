package io.parvis.gateway.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

import io.parvis.gateway.limits.Bulkheads;
import io.parvis.gateway.limits.Bulkheads.Place;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.gateway.signin.SignIn.Tokens;
import io.parvis.starter.problem.HttpProblem;

/**
 * The access token of a signed-in person. When it is about to end, one request refreshes it, whichever replica it came
 * to; the others go on with the old one while it lasts, and wait for the new one afterwards. After a failure nobody
 * tries for a few seconds. Should two refresh all the same, because a claim ran out or their clocks differ, then the one
 * that Keycloak refuses goes on with what the other got.
 */
@Component
public class AccessTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofMillis(40);
    private static final int GLANCES = 25;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final SignIns signIns;
    private final ClientRegistration client;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final Bulkheads bulkheads;
    private final Clock clock;

    AccessTokens(
            SignIns signIns,
            ClientRegistration client,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            Bulkheads bulkheads,
            Clock clock) {
        this.signIns = signIns;
        this.client = client;
        this.keycloak = keycloak;
        this.bulkheads = bulkheads;
        this.clock = clock;
    }

    /**
     * A token that is good for the next request.
     *
     * @throws GatewayRefusal when Keycloak has ended the person's session, or can't be reached
     */
    public String valid(SignIn signIn) {
        Instant now = clock.instant();
        if (signIn.tokens().freshAt(now.plus(EARLY))) {
            return signIn.tokens().access();
        }
        try (Place _ = bulkheads.takeFor("keycloak")) {
            if (signIns.claimRefresh(signIn, CLAIM)) {
                return refresh(signIn);
            }
            return signIn.tokens().freshAt(now) ? signIn.tokens().access() : awaitRefresh(signIn.id(), now.plus(CLAIM));
        }
    }

    private String awaitRefresh(String id, Instant deadline) {
        while (clock.instant().isBefore(deadline)) {
            SignIn signIn = find(id);
            if (signIn.tokens().freshAt(clock.instant())) {
                return signIn.tokens().access();
            }
            if (signIns.claimRefresh(signIn, CLAIM)) {
                return refresh(signIn);
            }
            pause();
        }
        throw new GatewayRefusal(HttpProblem.UNAVAILABLE, RETRY_AFTER, null);
    }

    private String refresh(SignIn signIn) {
        Tokens old = signIn.tokens();
        if (old.refresh() == null) {
            signIns.close(signIn.id());
            throw new GatewayRefusal(HttpProblem.UNAUTHENTICATED);
        }
        try {
            Tokens renewed = tokens(keycloak.getTokenResponse(grant(old, old.refresh())), old);
            return signIns.renew(signIn, renewed)
                    ? renewed.access()
                    : find(signIn.id()).tokens().access();
        } catch (OAuth2AuthorizationException e) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(e.getError().getErrorCode())) {
                return afterRefusal(signIn, e);
            }
            signIns.holdClaim(signIn, RETRY_AFTER);
            if (old.freshAt(clock.instant())) {
                return old.access();
            }
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, RETRY_AFTER, e);
        }
    }

    /** Whoever refreshed with the same token at the same time stores theirs in a moment. */
    private String afterRefusal(SignIn signIn, OAuth2AuthorizationException refusal) {
        for (int glance = 0; glance < GLANCES; glance++) {
            Tokens stored = find(signIn.id()).tokens();
            if (!stored.access().equals(signIn.tokens().access())) {
                return stored.access();
            }
            pause();
        }
        signIns.closeUnlessRenewed(signIn);
        throw new GatewayRefusal(HttpProblem.UNAUTHENTICATED, refusal);
    }

    private SignIn find(String id) {
        return signIns.find(id).orElseThrow(() -> new GatewayRefusal(HttpProblem.UNAUTHENTICATED));
    }

    private OAuth2RefreshTokenGrantRequest grant(Tokens old, String refresh) {
        Instant issued = old.accessExpiresAt().minusSeconds(1);
        return new OAuth2RefreshTokenGrantRequest(
                client,
                new OAuth2AccessToken(TokenType.BEARER, old.access(), issued, old.accessExpiresAt()),
                new OAuth2RefreshToken(refresh, issued));
    }

    private static Tokens tokens(OAuth2AccessTokenResponse response, Tokens old) {
        OAuth2AccessToken access = response.getAccessToken();
        OAuth2RefreshToken refresh = response.getRefreshToken();
        Object identity = response.getAdditionalParameters().get("id_token");
        return new Tokens(
                access.getTokenValue(),
                SigningIn.expiry(access),
                refresh == null ? old.refresh() : refresh.getTokenValue(),
                identity instanceof String renewed ? renewed : old.identity());
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, RETRY_AFTER, e);
        }
    }
}
