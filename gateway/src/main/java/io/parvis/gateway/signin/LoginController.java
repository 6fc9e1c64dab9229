package io.parvis.gateway.signin;

import java.net.URI;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

import io.parvis.gateway.Addresses;
import io.parvis.gateway.problem.GatewayRefusal;
import io.parvis.starter.problem.HttpProblem;

/** Ends a sign-in, here and at Keycloak (OpenID Connect RP-Initiated Logout), and answers a login that can't start. */
@Controller
class LoginController {

    private final SignIns signIns;
    private final BrowserCookie signInCookie;
    private final Addresses addresses;

    LoginController(SignIns signIns, BrowserCookie signInCookie, Addresses addresses) {
        this.signIns = signIns;
        this.signInCookie = signInCookie;
        this.addresses = addresses;
    }

    /** {@link StartingLogin} starts all that lead back to a local path; the others come here. */
    @GetMapping("/login")
    void refuseLogin() {
        throw new GatewayRefusal(HttpProblem.MALFORMED_PARAMETER);
    }

    /** A form is sent on to Keycloak. */
    @PostMapping(path = "/logout", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<Void> logOut(@Nullable Authentication person, HttpServletResponse response) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(end(person, response))
                .build();
    }

    /** A script can't follow to another host: it is told where the page must go. */
    @PostMapping(path = "/logout", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, URI>> logOutByScript(@Nullable Authentication person, HttpServletResponse response) {
        return ResponseEntity.ok(Map.of("location", end(person, response)));
    }

    private URI end(@Nullable Authentication person, HttpServletResponse response) {
        signInCookie.remove(response);
        if (!(person instanceof SignedIn signedIn)) {
            return URI.create("/");
        }
        signIns.close(signedIn.signIn().id());
        return UriComponentsBuilder.fromUriString(addresses.loginEndpoint("logout"))
                .queryParam("client_id", KeycloakClient.ID)
                .queryParam("id_token_hint", signedIn.signIn().tokens().identity())
                .queryParam("post_logout_redirect_uri", addresses.publicUrl() + "/")
                .encode()
                .build()
                .toUri();
    }
}
