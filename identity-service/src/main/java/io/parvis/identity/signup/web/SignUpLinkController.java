package io.parvis.identity.signup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.signup.MailingSignUpLinks;
import io.parvis.identity.signup.SignUpId;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.security.ServiceAccount;

/** Where the {@code dataref} of a sign-up's link leads. */
@RestController
@RequestMapping("/internal/sign-ups/{id}/links/{generation}")
@Tag(name = "For other services")
class SignUpLinkController {

    /** Whoever has the link can set the password. */
    private static final String MAILER = "notification-service";

    private final MailingSignUpLinks mailing;

    SignUpLinkController(MailingSignUpLinks mailing) {
        this.mailing = mailing;
    }

    @GetMapping
    @Operation(summary = "Gives the letter to mail, as long as its link is the last one and opens")
    SignUpLetterView letter(ServiceAccount caller, @PathVariable String id, @PathVariable int generation) {
        if (!MAILER.equals(caller.name())) {
            throw new Refused(StandardRefusal.FORBIDDEN);
        }
        return SignUpLetterView.from(mailing.letter(new SignUpId(id), generation));
    }
}
