package io.parvis.identity.accounts.keycloak;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The part of Keycloak's admin interface that is needed here, below {@code /admin/realms/<realm>}. */
interface KeycloakUsers {

    /** The one user of this name with all that is known of them, or none. */
    @GetExchange("/users?username={username}&exact=true&briefRepresentation=false")
    List<KeycloakUser> find(@PathVariable String username);

    /** The one user of this e-mail address, or none. */
    @GetExchange("/users?email={email}&exact=true&briefRepresentation=false")
    List<KeycloakUser> findByEmail(@PathVariable String email);

    /** Users with an attribute, asked for as {@code name:value}. */
    @GetExchange("/users?q={attribute}&exact=true&briefRepresentation=false")
    List<KeycloakUser> findByAttribute(@PathVariable String attribute);

    /** Users by name, without those of clients. */
    @GetExchange("/users?first={first}&max={max}&briefRepresentation=false")
    List<KeycloakUser> list(@PathVariable int first, @PathVariable int max);

    @GetExchange("/users/{id}")
    KeycloakUser read(@PathVariable String id);

    /** Its {@code Location} ends with the new user's id. */
    @PostExchange("/users")
    ResponseEntity<Void> create(@RequestBody KeycloakUser user);

    @PutExchange("/users/{id}")
    void update(@PathVariable String id, @RequestBody KeycloakUser user);

    @DeleteExchange("/users/{id}")
    void remove(@PathVariable String id);

    /** Ends all sessions of the user; refresh tokens are refused from then on. */
    @PostExchange("/users/{id}/logout")
    void logOut(@PathVariable String id);

    @GetExchange("/users/{id}/credentials")
    List<KeycloakCredential> credentials(@PathVariable String id);

    @DeleteExchange("/users/{id}/credentials/{credential}")
    void removeCredential(@PathVariable String id, @PathVariable String credential);

    @PutExchange("/users/{id}/reset-password")
    void resetPassword(@PathVariable String id, @RequestBody KeycloakCredential credential);
}
