package io.parvis.request.types.web;

import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.LocalText;
import io.parvis.request.types.ReadingRequestTypes;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;

@RestController
@RequestMapping("/api/portal/request-types")
@Tag(name = "Request types", description = "What clients can ask for")
class PortalRequestTypeController {

    private final ReadingRequestTypes reading;

    PortalRequestTypeController(ReadingRequestTypes reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The published request types, in the order of the catalogue")
    Page<RequestTypeSummary> list(
            Viewer viewer,
            @Parameter(description = "Beginnings of words in names and descriptions") @RequestParam @Nullable String q,
            @Parameter(description = "The id of a category") @RequestParam @Nullable String category,
            @RequestParam @Nullable Target target,
            Locale language) {
        List<RequestTypeSummary> summaries =
                reading.catalogue(viewer, new ReadingRequestTypes.Search(q, category, target)).stream()
                        .map(offer -> RequestTypeSummary.from(offer, language))
                        .toList();
        return new Page<>(summaries, null);
    }

    @GetMapping("/categories")
    @Operation(summary = "The categories in which there is something to ask for, in their order")
    Page<CategorySummary> categories(Viewer viewer, Locale language) {
        List<CategorySummary> categories = reading.categories(viewer).stream()
                .map(category -> CategorySummary.from(category, language))
                .toList();
        return new Page<>(categories, null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request type with the JSON Schema of its form")
    ResponseEntity<RequestTypeView> read(
            Viewer viewer,
            @PathVariable String id,
            @Parameter(description = "The schema with its texts in every language")
                    @RequestParam(defaultValue = "false")
                    boolean allLanguages,
            Locale language) {
        Locale drawn = allLanguages ? LocalText.EVERY_LANGUAGE : language;
        RequestTypeView type = RequestTypeView.from(reading.form(viewer, new RequestTypeId(id), drawn), language);
        return ResponseEntity.ok().eTag(EntityTags.ofContent(type)).body(type);
    }
}
