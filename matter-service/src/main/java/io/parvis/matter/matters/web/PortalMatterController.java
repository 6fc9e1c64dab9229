package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterFilter;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterKind;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/matters")
@Tag(name = "Matters in the portal", description = "What clients follow")
class PortalMatterController {

    private final ReadingMatters reading;

    PortalMatterController(ReadingMatters reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The matters that the client may see, the newest first")
    Page<PortalMatterView> list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MatterKind kind,
            @RequestParam(required = false) @Nullable String status,
            PageRequest page) {
        return reading.list(viewer, MatterFilter.of(kind, status, null), page).map(PortalMatterView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A matter")
    ResponseEntity<PortalMatterView> read(Viewer viewer, @PathVariable String id) {
        return PortalMatterView.tagged(reading.read(viewer, new MatterId(id)));
    }
}
