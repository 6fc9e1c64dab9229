package io.parvis.request.types.web;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;

@RestController
@RequestMapping("/api/portal/request-types")
@Tag(name = "Request types", description = "What clients can ask for")
class RequestTypeController {

    private final ReadingRequestTypes reading;

    RequestTypeController(ReadingRequestTypes reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The published request types, in the order of the catalogue")
    Page<RequestTypeSummary> list(Locale language) {
        List<RequestTypeSummary> summaries = reading.catalogue().stream()
                .map(type -> RequestTypeSummary.from(type, language))
                .toList();
        return new Page<>(summaries, null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request type with the JSON Schema of its form")
    ResponseEntity<RequestTypeView> read(@PathVariable String id, Locale language) {
        RequestTypeView type = RequestTypeView.from(reading.read(new RequestTypeId(id)), language);
        return ResponseEntity.ok().eTag(EntityTags.ofContent(type)).body(type);
    }
}
