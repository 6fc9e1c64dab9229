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
import io.parvis.matter.matters.HearingId;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.matter.proceedings.ReadingProgress;
import io.parvis.matter.proceedings.SchedulingHearings;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;

@RestController
@RequestMapping("/api/main/matters/{id}/hearings")
@Tag(name = "Hearings", description = "For lawyers, who keep them, and admins, who read them")
class HearingController {

    private final ReadingMatters matters;
    private final ReadingProgress reading;
    private final SchedulingHearings scheduling;

    HearingController(ReadingMatters matters, ReadingProgress reading, SchedulingHearings scheduling) {
        this.matters = matters;
        this.reading = reading;
        this.scheduling = scheduling;
    }

    @GetMapping
    @Operation(summary = "The hearings of a matter, by time")
    Page<HearingView> list(Viewer viewer, @PathVariable String id) {
        return new Page<>(reading.hearings(viewer, new MatterId(id)), null).map(HearingView::from);
    }

    @GetMapping("/{hearingId}")
    @Operation(summary = "A hearing")
    ResponseEntity<HearingView> read(Viewer viewer, @PathVariable String id, @PathVariable String hearingId) {
        return shown(matters.read(viewer, new MatterId(id)), hearingId);
    }

    @PostMapping
    @Operation(summary = "Schedules a hearing")
    ResponseEntity<HearingView> schedule(
            Viewer viewer, @PathVariable String id, @RequestBody HearingRequest body, Command command) {
        MatterSheet sheet = scheduling.schedule(viewer, new MatterId(id), body.toForm(), body.isShown(), command);
        String hearing = command.id();
        return ResponseEntity.created(URI.create("/api/main/matters/" + id + "/hearings/" + hearing))
                .eTag(EntityTags.ofVersion(sheet.version()))
                .body(view(sheet, hearing));
    }

    @PostMapping("/{hearingId}/reschedule")
    @Operation(summary = "Gives a hearing another appointment")
    ResponseEntity<HearingView> reschedule(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String hearingId,
            @RequestBody HearingRequest body,
            Command command) {
        HearingId hearing = new HearingId(hearingId);
        return shown(scheduling.reschedule(viewer, new MatterId(id), hearing, body.toForm(), command), hearingId);
    }

    @PostMapping("/{hearingId}/adjourn")
    @Operation(summary = "Puts a hearing off without another date")
    ResponseEntity<HearingView> adjourn(
            Viewer viewer, @PathVariable String id, @PathVariable String hearingId, Command command) {
        return shown(scheduling.adjourn(viewer, new MatterId(id), new HearingId(hearingId), command), hearingId);
    }

    @PostMapping("/{hearingId}/hold")
    @Operation(summary = "Says that a hearing took place, and what came of it")
    ResponseEntity<HearingView> hold(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String hearingId,
            @RequestBody HearingOutcomeRequest body,
            Command command) {
        HearingId hearing = new HearingId(hearingId);
        return shown(scheduling.hold(viewer, new MatterId(id), hearing, body.outcome(), command), hearingId);
    }

    @PostMapping("/{hearingId}/cancel")
    @Operation(summary = "Says that a hearing will not take place")
    ResponseEntity<HearingView> cancel(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String hearingId,
            @RequestBody HearingOutcomeRequest body,
            Command command) {
        HearingId hearing = new HearingId(hearingId);
        return shown(scheduling.cancel(viewer, new MatterId(id), hearing, body.outcome(), command), hearingId);
    }

    @PostMapping("/{hearingId}/show")
    @Operation(summary = "Shows a hearing in the portal")
    ResponseEntity<HearingView> show(
            Viewer viewer, @PathVariable String id, @PathVariable String hearingId, Command command) {
        return shown(scheduling.show(viewer, new MatterId(id), new HearingId(hearingId), true, command), hearingId);
    }

    @PostMapping("/{hearingId}/hide")
    @Operation(summary = "Hides a hearing from the portal")
    ResponseEntity<HearingView> hide(
            Viewer viewer, @PathVariable String id, @PathVariable String hearingId, Command command) {
        return shown(scheduling.show(viewer, new MatterId(id), new HearingId(hearingId), false, command), hearingId);
    }

    private static ResponseEntity<HearingView> shown(MatterSheet sheet, String hearing) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(sheet.version())).body(view(sheet, hearing));
    }

    private static HearingView view(MatterSheet sheet, String hearing) {
        return HearingView.from(sheet.hearing(new HearingId(hearing)));
    }
}
