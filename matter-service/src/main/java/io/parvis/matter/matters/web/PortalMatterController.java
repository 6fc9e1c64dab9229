package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.ReadingMatters;

@RestController
@RequestMapping("/api/portal/matters")
@Tag(name = "Matters in the portal", description = "What clients follow")
class PortalMatterController {

    private final ReadingMatters reading;

    PortalMatterController(ReadingMatters reading) {
        this.reading = reading;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A matter")
    ResponseEntity<PortalMatterView> read(Viewer viewer, @PathVariable String id) {
        return PortalMatterView.tagged(reading.read(viewer, new MatterId(id)));
    }
}
