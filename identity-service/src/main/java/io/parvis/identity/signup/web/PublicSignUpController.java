package io.parvis.identity.signup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.identity.signup.SigningUp;
import io.parvis.starter.aggregate.Command;

/** Whoever has no account fills in the form (S20); no answer tells who has one. */
@RestController
@RequestMapping("/api/public/sign-up")
@Tag(name = "Sign-up")
class PublicSignUpController {

    private final SigningUp signingUp;

    PublicSignUpController(SigningUp signingUp) {
        this.signingUp = signingUp;
    }

    @GetMapping
    @Operation(summary = "Tells whether people can sign up")
    SignUpOfferView offer() {
        return SignUpOfferView.from(signingUp.mode());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Takes a sign-up; what comes of it, a mail to the address tells")
    void signUp(@RequestBody SignUpRequest request, Command command) {
        signingUp.signUp(request.toForm(), command);
    }
}
