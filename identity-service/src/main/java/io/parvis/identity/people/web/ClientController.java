package io.parvis.identity.people.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.DeletingClients;
import io.parvis.identity.people.EditingClients;
import io.parvis.identity.people.InvitingClients;
import io.parvis.identity.people.ListedClient;
import io.parvis.identity.people.ListingClients;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/clients")
@Tag(name = "Clients")
class ClientController {

    private final InvitingClients inviting;
    private final ListingClients listing;
    private final EditingClients editing;
    private final DeletingClients deleting;

    ClientController(
            InvitingClients inviting, ListingClients listing, EditingClients editing, DeletingClients deleting) {
        this.inviting = inviting;
        this.listing = listing;
        this.editing = editing;
        this.deleting = deleting;
    }

    @PostMapping
    @Operation(summary = "Adds a client and sends the invitation")
    ResponseEntity<ClientView> invite(Viewer viewer, @RequestBody ClientRequest request, Command command) {
        ListedClient client = inviting.invite(viewer, request.toForm(), command);
        return ResponseEntity.created(
                        URI.create("/api/main/clients/" + client.person().id()))
                .eTag(EntityTags.ofVersion(client.version()))
                .body(ClientView.from(client));
    }

    @GetMapping
    @Operation(summary = "Lists the clients that a search finds, last invited first unless it says otherwise")
    Page<ClientView> list(Viewer viewer, @ParameterObject ClientListRequest request, PageRequest page) {
        return listing.page(viewer, request.toForm(), page).map(ClientView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a client")
    ResponseEntity<ClientView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new PersonId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Edits a client")
    ResponseEntity<ClientView> edit(
            Viewer viewer, @PathVariable String id, @RequestBody ClientRequest request, Command command) {
        return shown(editing.edit(viewer, new PersonId(id), request.toForm(), command));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a client to whom nothing refers")
    ResponseEntity<Void> delete(Viewer viewer, @PathVariable String id, Command command) {
        deleting.delete(viewer, new PersonId(id), command);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<ClientView> shown(ListedClient client) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(client.version())).body(ClientView.from(client));
    }
}
