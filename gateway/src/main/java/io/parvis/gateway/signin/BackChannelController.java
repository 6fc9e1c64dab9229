package io.parvis.gateway.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/**
 * Where Keycloak says that a session has ended: by a log-out elsewhere, or because a person was stopped (S26). It tells one
 * replica; the sign-ins are everyone's.
 */
@Controller
class BackChannelController {

    private static final Logger log = LoggerFactory.getLogger(BackChannelController.class);

    private final LogOutTokens tokens;
    private final SignIns signIns;

    BackChannelController(LogOutTokens tokens, SignIns signIns) {
        this.tokens = tokens;
        this.signIns = signIns;
    }

    @PostMapping(path = "/logout/back-channel", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> end(@RequestParam("logout_token") String token) {
        signIns.closeAll(read(token));
        return ResponseEntity.ok().build();
    }

    private EndedSession read(String token) {
        try {
            return tokens.read(token);
        } catch (BadJwtException e) {
            log.warn("A log-out token does not count: {}", e.getMessage());
            throw new GatewayRefusal(HttpProblem.MALFORMED_PARAMETER);
        } catch (JwtException e) {
            throw new GatewayRefusal(HttpProblem.UNAVAILABLE, e);
        }
    }
}
