package io.parvis.matter.proceedings.web;

import java.net.URI;

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
import io.parvis.matter.matters.DevelopmentId;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.matter.proceedings.DevelopingMatters;
import io.parvis.matter.proceedings.ReadingProgress;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/matters/{id}")
@Tag(name = "How a matter goes on", description = "For lawyers, who state it, and admins, who read it")
class MatterProgressController {

    private final ReadingMatters matters;
    private final ReadingProgress reading;
    private final DevelopingMatters developing;

    MatterProgressController(ReadingMatters matters, ReadingProgress reading, DevelopingMatters developing) {
        this.matters = matters;
        this.reading = reading;
        this.developing = developing;
    }

    @GetMapping("/developments")
    @Operation(summary = "The important developments, the newest first")
    Page<DevelopmentView> developments(Viewer viewer, @PathVariable String id) {
        return new Page<>(reading.developments(viewer, new MatterId(id)), null).map(DevelopmentView::from);
    }

    @GetMapping("/developments/{developmentId}")
    @Operation(summary = "An important development")
    ResponseEntity<DevelopmentView> development(
            Viewer viewer, @PathVariable String id, @PathVariable String developmentId) {
        MatterSheet sheet = matters.read(viewer, new MatterId(id));
        return ResponseEntity.ok()
                .eTag(EntityTags.ofVersion(sheet.version()))
                .body(DevelopmentView.from(sheet.development(new DevelopmentId(developmentId))));
    }

    @PostMapping("/developments")
    @Operation(summary = "States how the matter goes on")
    ResponseEntity<DevelopmentView> develop(
            Viewer viewer, @PathVariable String id, @RequestBody AddDevelopmentRequest body, Command command) {
        MatterSheet sheet = developing.add(viewer, new MatterId(id), body.toForm(), command);
        DevelopmentId added = new DevelopmentId(command.id());
        return ResponseEntity.created(URI.create("/api/main/matters/" + id + "/developments/" + added.value()))
                .eTag(EntityTags.ofVersion(sheet.version()))
                .body(DevelopmentView.from(sheet.development(added)));
    }

    @GetMapping("/history")
    @Operation(summary = "What was made of the matter, the latest first")
    Page<ChangeView> history(Viewer viewer, @PathVariable String id, PageRequest page) {
        return reading.history(viewer, new MatterId(id), page).map(ChangeView::from);
    }
}
