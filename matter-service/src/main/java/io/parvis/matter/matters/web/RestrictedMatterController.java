package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.matter.matters.RescuingMatters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/matters/restricted")
@Tag(name = "Restricted matters", description = "For lawyers and admins, who may know that there are some")
class RestrictedMatterController {

    private final ReadingMatters reading;
    private final RescuingMatters rescuing;

    RestrictedMatterController(ReadingMatters reading, RescuingMatters rescuing) {
        this.reading = reading;
        this.rescuing = rescuing;
    }

    @GetMapping
    @Operation(summary = "Restricted matters, as far as the team may know of them")
    Page<OutlineView> outlines(Viewer viewer, PageRequest page) {
        return reading.outlines(viewer, page).map(OutlineView::from);
    }

    @PostMapping("/{number}/assignee")
    @Operation(
            summary =
                    "Makes a lawyer answer for a restricted matter that everybody has left who worked on it; for admins, who don't see it for that")
    OutlineView rescue(
            Viewer viewer, @PathVariable String number, @RequestBody AssignMatterRequest body, Command command) {
        return OutlineView.from(rescuing.rescue(viewer, number, body.assignee(), command));
    }
}
