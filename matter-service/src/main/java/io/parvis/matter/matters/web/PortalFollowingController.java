package io.parvis.matter.matters.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.matter.matters.FollowingMatters;
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.MatterSheet;
import io.parvis.matter.matters.ReadingMatters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.TaggedCommand;

@RestController
@RequestMapping("/api/portal/matters/{id}")
@Tag(name = "Who follows a matter", description = "For its requester")
class PortalFollowingController {

    private final FollowingMatters following;
    private final ReadingMatters reading;

    PortalFollowingController(FollowingMatters following, ReadingMatters reading) {
        this.following = following;
        this.reading = reading;
    }

    @PostMapping("/watch")
    @Operation(summary = "Lets another client of the company view the matter")
    ResponseEntity<PortalMatterView> watch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, TaggedCommand command) {
        MatterId matter = new MatterId(id);
        return PortalMatterView.tagged(
                following.watch(viewer, matter, PersonIds.of(body.watcherId()), seen(viewer, matter, command)));
    }

    @PostMapping("/unwatch")
    @Operation(summary = "Lets a client view the matter no more who watched it")
    ResponseEntity<PortalMatterView> unwatch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, TaggedCommand command) {
        MatterId matter = new MatterId(id);
        return PortalMatterView.tagged(
                following.unwatch(viewer, matter, PersonIds.of(body.watcherId()), seen(viewer, matter, command)));
    }

    @PostMapping("/privacy")
    @Operation(summary = "Keeps the matter to its requester and watchers, or does so no more")
    ResponseEntity<PortalMatterView> keep(
            Viewer viewer, @PathVariable String id, @RequestBody KeepMatterRequest body, TaggedCommand command) {
        MatterId matter = new MatterId(id);
        return PortalMatterView.tagged(
                following.keep(viewer, matter, body.onlyWatchers(), seen(viewer, matter, command)));
    }

    private Command seen(Viewer viewer, MatterId matter, TaggedCommand command) {
        return command.on(() -> reading.read(viewer, matter), PortalMatterView::tag, MatterSheet::version);
    }
}
