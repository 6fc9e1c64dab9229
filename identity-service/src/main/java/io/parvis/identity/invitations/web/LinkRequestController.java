package io.parvis.identity.invitations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.invitations.AskingForLinks;
import io.parvis.starter.aggregate.Command;

/** Who has no link that opens has nothing to show but an address. */
@RestController
@RequestMapping("/api/public/invitations/link-requests")
@Tag(name = "Invitations")
class LinkRequestController {

    private final AskingForLinks asking;

    LinkRequestController(AskingForLinks asking) {
        this.asking = asking;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Sends a new link to an address, if it is one of an invited person; the answer does not tell")
    void ask(@RequestBody AskForLinkRequest request, Command command) {
        asking.ask(request.email(), command);
    }
}
