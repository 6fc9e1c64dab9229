package io.parvis.identity.invitations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.invitations.InvitationToken;
import io.parvis.identity.invitations.OpeningInvitations;
import io.parvis.identity.invitations.SettingPassword;

/** Whoever holds the link is whom it was sent to: these routes ask for no log-in, and take no {@code Idempotency-Key}. */
@RestController
@RequestMapping("/api/public/invitations/{token}")
@Tag(name = "Invitations")
class InvitationController {

    private final OpeningInvitations opening;
    private final SettingPassword setting;

    InvitationController(OpeningInvitations opening, SettingPassword setting) {
        this.opening = opening;
        this.setting = setting;
    }

    @GetMapping
    @Operation(summary = "Shows whom a link invites, without using it up")
    InvitationView open(@PathVariable String token) {
        return InvitationView.from(opening.open(new InvitationToken(token)));
    }

    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sets the first password, which uses up the link")
    void setPassword(@PathVariable String token, @RequestBody SetPasswordRequest request) {
        setting.set(new InvitationToken(token), request.password());
    }
}
