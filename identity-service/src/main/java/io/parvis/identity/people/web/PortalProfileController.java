package io.parvis.identity.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.people.ListingClients;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/portal/me")
@Tag(name = "Own profile")
class PortalProfileController {

    private final ListingClients clients;

    PortalProfileController(ListingClients clients) {
        this.clients = clients;
    }

    @GetMapping
    @Operation(summary = "Shows the client who is logged in")
    ResponseEntity<OwnClientView> show(Viewer viewer) {
        OwnClientView view = OwnClientView.from(clients.self(viewer));
        return ResponseEntity.ok().eTag(EntityTags.ofContent(view)).body(view);
    }
}
