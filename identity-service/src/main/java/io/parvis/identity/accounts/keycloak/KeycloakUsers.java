package io.parvis.identity.accounts.keycloak;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The part of Keycloak's admin interface that is needed here: {@code /admin/realms/{realm}/users}. */
@HttpExchange("/users")
interface KeycloakUsers {

    /** With {@code exact}, the one user of this name, or none; without {@code briefRepresentation}, all that is known of them. */
    @GetExchange
    List<KeycloakUser> find(
            @RequestParam String username, @RequestParam boolean exact, @RequestParam boolean briefRepresentation);

    /** Its {@code Location} ends with the new user's id. */
    @PostExchange
    ResponseEntity<Void> create(@RequestBody KeycloakUser user);

    @PutExchange("/{id}")
    void update(@PathVariable String id, @RequestBody KeycloakUser user);

    @PutExchange("/{id}/reset-password")
    void resetPassword(@PathVariable String id, @RequestBody KeycloakCredential credential);
}
