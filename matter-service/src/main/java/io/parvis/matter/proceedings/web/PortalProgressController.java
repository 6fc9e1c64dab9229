package io.parvis.matter.proceedings.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.proceedings.ReadingProgress;
import io.parvis.starter.paging.Page;

@RestController
@RequestMapping("/api/portal/matters/{id}")
@Tag(name = "How a matter goes on, in the portal", description = "What clients follow")
class PortalProgressController {

    private final ReadingProgress reading;

    PortalProgressController(ReadingProgress reading) {
        this.reading = reading;
    }

    @GetMapping("/developments")
    @Operation(summary = "The important developments, the newest first")
    Page<PortalDevelopmentView> developments(Viewer viewer, @PathVariable String id) {
        return new Page<>(reading.developments(viewer, new MatterId(id)), null).map(PortalDevelopmentView::from);
    }

    @GetMapping("/hearings")
    @Operation(summary = "The hearings that the legal team shows, by time")
    Page<PortalHearingView> hearings(Viewer viewer, @PathVariable String id) {
        return new Page<>(reading.shownHearings(viewer, new MatterId(id)), null).map(PortalHearingView::from);
    }
}
