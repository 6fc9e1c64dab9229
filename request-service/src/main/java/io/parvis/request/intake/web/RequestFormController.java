package io.parvis.request.intake.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.intake.ReadingRequests;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.http.EntityTags;

@RestController
@Tag(name = "Requests", description = "What the client asked for")
class RequestFormController {

    private final ReadingRequests reading;

    RequestFormController(ReadingRequests reading) {
        this.reading = reading;
    }

    @GetMapping("/api/portal/requests/{id}/form")
    @Operation(summary = "The form that a request was made with, whatever its type's form is today")
    ResponseEntity<RequestFormView> read(Viewer viewer, @PathVariable String id, Locale language) {
        RequestFormView form = RequestFormView.from(reading.form(viewer, new RequestId(id), language), language);
        return ResponseEntity.ok().eTag(EntityTags.ofContent(form)).body(form);
    }
}
