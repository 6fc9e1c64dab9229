package io.parvis.identity.signup.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.signup.ReviewingSignUps;
import io.parvis.identity.signup.SignUp;
import io.parvis.identity.signup.SignUpId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

/** Who signed up, and who waits for an admin. */
@RestController
@RequestMapping("/api/main/sign-ups")
@Tag(name = "Sign-ups")
class SignUpController {

    private final ReviewingSignUps reviewing;

    SignUpController(ReviewingSignUps reviewing) {
        this.reviewing = reviewing;
    }

    @GetMapping
    @Operation(summary = "Lists the sign-ups, or those of a status, the newest first")
    Page<SignUpView> list(
            Viewer viewer, @RequestParam(name = "status", required = false) @Nullable String status, PageRequest page) {
        return reviewing.page(viewer, status, page).map(signUp -> SignUpView.from(signUp.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a sign-up")
    ResponseEntity<SignUpView> show(Viewer viewer, @PathVariable String id) {
        return shown(reviewing.find(viewer, new SignUpId(id)));
    }

    @PostMapping("/{id}/approve")
    @Operation(summary = "Sends the link to someone who waits for it")
    ResponseEntity<SignUpView> approve(Viewer viewer, @PathVariable String id, Command command) {
        return shown(reviewing.approve(viewer, new SignUpId(id), command));
    }

    @PostMapping("/{id}/refuse")
    @Operation(summary = "Does not let someone sign up, for a reason")
    ResponseEntity<SignUpView> refuse(
            Viewer viewer, @PathVariable String id, @RequestBody RefuseSignUpRequest request, Command command) {
        return shown(reviewing.refuse(viewer, new SignUpId(id), request.reason(), command));
    }

    private static ResponseEntity<SignUpView> shown(Stored<SignUp> signUp) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(signUp.version())).body(SignUpView.from(signUp.value()));
    }
}
