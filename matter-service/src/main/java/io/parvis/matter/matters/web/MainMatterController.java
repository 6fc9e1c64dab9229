package io.parvis.matter.matters.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.EditingMatters;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.MovingMatters;
import io.parvis.matter.matters.OpeningMatters;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/main/matters")
@Tag(name = "Matters of the legal team", description = "For lawyers, who work on them, and admins, who read them")
class MainMatterController {

    private final ReadingMatters reading;
    private final OpeningMatters opening;
    private final EditingMatters editing;
    private final MovingMatters moving;

    MainMatterController(ReadingMatters reading, OpeningMatters opening, EditingMatters editing, MovingMatters moving) {
        this.reading = reading;
        this.opening = opening;
        this.editing = editing;
        this.moving = moving;
    }

    @GetMapping("/{id}")
    @Operation(summary = "A matter")
    ResponseEntity<MainMatterView> read(Viewer viewer, @PathVariable String id) {
        return MainMatterView.versioned(reading.read(viewer, new MatterId(id)));
    }

    @PostMapping
    @Operation(summary = "Opens a matter that no client sees")
    ResponseEntity<MainMatterView> open(Viewer viewer, @RequestBody OpenMatterRequest body, Command command) {
        MatterSheet opened = opening.open(viewer, body.kind(), body.toForm(), body.isRestricted(), command);
        return ResponseEntity.created(
                        URI.create("/api/main/matters/" + opened.matter().id()))
                .eTag(EntityTags.ofVersion(opened.version()))
                .body(MainMatterView.from(opened));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Words a matter's details")
    ResponseEntity<MainMatterView> edit(
            Viewer viewer, @PathVariable String id, @RequestBody EditMatterRequest body, Command command) {
        return MainMatterView.versioned(editing.edit(viewer, new MatterId(id), body.toForm(), command));
    }

    @PostMapping("/{id}/assignee")
    @Operation(summary = "Makes a lawyer answer for a matter, or nobody")
    ResponseEntity<MainMatterView> assign(
            Viewer viewer, @PathVariable String id, @RequestBody AssignMatterRequest body, Command command) {
        return MainMatterView.versioned(editing.assign(viewer, new MatterId(id), body.assignee(), command));
    }

    @PostMapping("/{id}/group")
    @Operation(summary = "Makes a group take care of a matter, or none")
    ResponseEntity<MainMatterView> assignGroup(
            Viewer viewer, @PathVariable String id, @RequestBody AssignGroupRequest body, Command command) {
        return MainMatterView.versioned(editing.assignGroup(viewer, new MatterId(id), body.group(), command));
    }

    @PostMapping("/{id}/kind")
    @Operation(summary = "Files a matter among those of another kind")
    ResponseEntity<MainMatterView> refile(
            Viewer viewer, @PathVariable String id, @RequestBody RefileMatterRequest body, Command command) {
        return MainMatterView.versioned(moving.refile(viewer, new MatterId(id), body.kind(), body.there(), command));
    }

    @PostMapping("/{id}/status")
    @Operation(summary = "Moves a matter along its workflow")
    ResponseEntity<MainMatterView> move(
            Viewer viewer, @PathVariable String id, @RequestBody MoveMatterRequest body, Command command) {
        return MainMatterView.versioned(moving.move(viewer, new MatterId(id), body.to(), body.outcome(), command));
    }
}
