package io.parvis.request.intake.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.intake.AmendingRequests;
import io.parvis.request.intake.ReadingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.SubmittingRequests;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/requests")
@Tag(name = "Requests", description = "What the client asked for")
class RequestController {

    private final SubmittingRequests submitting;
    private final AmendingRequests amending;
    private final ReadingRequests reading;

    RequestController(SubmittingRequests submitting, AmendingRequests amending, ReadingRequests reading) {
        this.submitting = submitting;
        this.amending = amending;
        this.reading = reading;
    }

    @PostMapping
    @Operation(
            summary = "Submits a filled-in form",
            description =
                    "`requestTypeVersion` is the catalogue's; where another one is current by now, the answer is 409.")
    ResponseEntity<RequestView> submit(
            Viewer viewer, @RequestBody SubmitRequest body, Command command, Locale language) {
        return RequestView.created(submitting.submit(viewer, body.toSubmission(), command), language);
    }

    @GetMapping
    @Operation(
            summary =
                    "The requests that the client may see, drafts among them, the newest first unless it says otherwise")
    Page<RequestView> list(
            Viewer viewer, @ParameterObject RequestListRequest request, PageRequest page, Locale language) {
        return reading.list(viewer, request.toForm(), page).map(stored -> RequestView.from(stored.value(), language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request with its answers")
    ResponseEntity<RequestView> read(Viewer viewer, @PathVariable String id, Locale language) {
        return RequestView.tagged(reading.read(viewer, new RequestId(id)), language);
    }

    @PostMapping("/{id}/amend")
    @Operation(
            summary =
                    "Fills the form in anew where the legal team has asked for something; what was sent before is kept",
            description =
                    "`requestTypeVersion` is the one that the form was drawn from: the request's, or the current one.")
    ResponseEntity<RequestView> amend(
            Viewer viewer,
            @PathVariable String id,
            @RequestBody AmendRequest body,
            TaggedCommand command,
            Locale language) {
        RequestId request = new RequestId(id);
        Command seen = seen(viewer, request, command, language);
        return RequestView.tagged(amending.amend(viewer, request, body.toSubmission(), seen), language);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Takes a request back that the legal team has not accepted")
    ResponseEntity<RequestView> withdraw(
            Viewer viewer, @PathVariable String id, TaggedCommand command, Locale language) {
        RequestId request = new RequestId(id);
        Command seen = seen(viewer, request, command, language);
        return RequestView.tagged(amending.withdraw(viewer, request, seen), language);
    }

    private Command seen(Viewer viewer, RequestId request, TaggedCommand command, Locale language) {
        return command.on(
                () -> reading.read(viewer, request), stored -> RequestView.tag(stored, language), Stored::version);
    }
}
