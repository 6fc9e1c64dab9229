package io.parvis.request.intake.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.intake.DraftingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.SubmittingRequests;
import io.parvis.starter.aggregate.Command;

@RestController
@RequestMapping("/api/portal/requests")
@Tag(name = "Drafts of requests", description = "Their author's alone until they are submitted")
class DraftController {

    private final DraftingRequests drafting;
    private final SubmittingRequests submitting;

    DraftController(DraftingRequests drafting, SubmittingRequests submitting) {
        this.drafting = drafting;
        this.submitting = submitting;
    }

    @PostMapping("/drafts")
    @Operation(
            summary = "Begins to fill in a form; answers may be missing",
            description =
                    "Without `requestTypeVersion` it is of the current one, which the answer names. A person has 50 drafts at most. One that was not saved for long, 90 days if nothing else is set, is thrown away.")
    ResponseEntity<RequestView> begin(Viewer viewer, @RequestBody BeginRequest body, Command command, Locale language) {
        return RequestView.created(drafting.begin(viewer, body.toSubmission(), command), language);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a draft")
    ResponseEntity<RequestView> save(
            Viewer viewer, @PathVariable String id, @RequestBody FillInRequest body, Command command, Locale language) {
        return RequestView.tagged(drafting.save(viewer, new RequestId(id), body.toSubmission(), command), language);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Throws a draft away, its files too")
    ResponseEntity<Void> discard(Viewer viewer, @PathVariable String id, Command command) {
        drafting.discard(viewer, new RequestId(id), command);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/{id}/submit")
    @Operation(
            summary = "Submits a draft; one that was submitted is shown as it is",
            description =
                    "It is sent in the version that it names; where another one is current by now, the answer is 409.")
    ResponseEntity<RequestView> submit(Viewer viewer, @PathVariable String id, Command command, Locale language) {
        return RequestView.tagged(submitting.submit(viewer, new RequestId(id), command), language);
    }
}
