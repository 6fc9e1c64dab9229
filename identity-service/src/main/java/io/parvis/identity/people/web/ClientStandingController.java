package io.parvis.identity.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.ListedClient;
import io.parvis.identity.people.ResendingInvitations;
import io.parvis.identity.people.StoppingClients;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;

/** The action wheel of a client in the list (S12, S15, S16). */
@RestController
@RequestMapping("/api/main/clients/{id}")
@Tag(name = "Clients")
class ClientStandingController {

    private final StoppingClients stopping;
    private final ResendingInvitations resending;

    ClientStandingController(StoppingClients stopping, ResendingInvitations resending) {
        this.stopping = stopping;
        this.resending = resending;
    }

    @PostMapping("/deactivate")
    @Operation(summary = "Puts a client on hold")
    ResponseEntity<ClientView> deactivate(Viewer viewer, @PathVariable String id, Command command) {
        return shown(stopping.deactivate(viewer, new PersonId(id), command));
    }

    @PostMapping("/activate")
    @Operation(summary = "Lets a client who is on hold in again")
    ResponseEntity<ClientView> activate(Viewer viewer, @PathVariable String id, Command command) {
        return shown(stopping.reactivate(viewer, new PersonId(id), command));
    }

    @PostMapping("/ban")
    @Operation(summary = "Shuts a client out, for a reason")
    ResponseEntity<ClientView> ban(
            Viewer viewer, @PathVariable String id, @RequestBody BanClientRequest request, Command command) {
        return shown(stopping.ban(viewer, new PersonId(id), request.reason(), command));
    }

    @PostMapping("/unban")
    @Operation(summary = "Lifts a client's ban")
    ResponseEntity<ClientView> unban(Viewer viewer, @PathVariable String id, Command command) {
        return shown(stopping.unban(viewer, new PersonId(id), command));
    }

    @PostMapping("/resend-invitation")
    @Operation(summary = "Sends a new link to a client who has not set a password yet")
    ResponseEntity<ClientView> resendInvitation(Viewer viewer, @PathVariable String id, Command command) {
        return shown(resending.resendToClient(viewer, new PersonId(id), command));
    }

    private static ResponseEntity<ClientView> shown(ListedClient client) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(client.version())).body(ClientView.from(client));
    }
}
