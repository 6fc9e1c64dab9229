package io.parvis.identity.invitations.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.PersonId;
import io.parvis.identity.invitations.MailingInvitations;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

/** Where the {@code dataref} of an invitation leads. */
@RestController
@RequestMapping("/internal/people/{id}/invitations/{generation}")
@Tag(name = "For other services")
class InvitationLinkController {

    /** Whoever has the link can set the password. */
    private static final String MAILER = "notification-service";

    private final MailingInvitations mailing;

    InvitationLinkController(MailingInvitations mailing) {
        this.mailing = mailing;
    }

    @GetMapping
    @Operation(summary = "Gives the link to mail, as long as it is the last one and opens")
    InvitationLinkView link(ServiceAccount caller, @PathVariable String id, @PathVariable int generation) {
        if (!MAILER.equals(caller.name())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        return InvitationLinkView.from(mailing.link(new PersonId(id), generation));
    }
}
