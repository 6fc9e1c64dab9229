package io.parvis.request.intake.web;

import java.net.URI;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.intake.ReadingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.SubmittingRequests;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/requests")
@Tag(name = "Requests", description = "What the client asked for")
class RequestController {

    private final SubmittingRequests submitting;
    private final ReadingRequests reading;

    RequestController(SubmittingRequests submitting, ReadingRequests reading) {
        this.submitting = submitting;
        this.reading = reading;
    }

    @PostMapping
    @Operation(summary = "Submits a filled-in form")
    ResponseEntity<RequestView> submit(
            Viewer viewer, @RequestBody SubmitRequest body, Command command, Locale language) {
        RequestView request = RequestView.from(
                submitting.submit(viewer, body.toSubmission(), command).value(), language);
        return ResponseEntity.created(URI.create("/api/portal/requests/" + request.id()))
                .eTag(EntityTags.ofContent(request))
                .body(request);
    }

    @GetMapping
    @Operation(summary = "The requests that the client may see, the newest first")
    Page<RequestView> list(Viewer viewer, PageRequest page, Locale language) {
        return reading.list(viewer, page).map(stored -> RequestView.from(stored.value(), language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request with its answers")
    ResponseEntity<RequestView> read(Viewer viewer, @PathVariable String id, Locale language) {
        RequestView request =
                RequestView.from(reading.read(viewer, new RequestId(id)).value(), language);
        return ResponseEntity.ok().eTag(EntityTags.ofContent(request)).body(request);
    }
}
