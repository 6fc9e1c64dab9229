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
import io.parvis.starter.aggregate.Command;

@RestController
@RequestMapping("/api/portal/matters/{id}")
@Tag(name = "Who follows a matter", description = "For its requester")
class PortalFollowingController {

    private final FollowingMatters following;

    PortalFollowingController(FollowingMatters following) {
        this.following = following;
    }

    @PostMapping("/watch")
    @Operation(summary = "Lets another client of the company view the matter")
    ResponseEntity<PortalMatterView> watch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, Command command) {
        return PortalMatterView.tagged(
                following.watch(viewer, new MatterId(id), PersonIds.of(body.watcherId()), command));
    }

    @PostMapping("/unwatch")
    @Operation(summary = "Lets a client view the matter no more who watched it")
    ResponseEntity<PortalMatterView> unwatch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, Command command) {
        return PortalMatterView.tagged(
                following.unwatch(viewer, new MatterId(id), PersonIds.of(body.watcherId()), command));
    }

    @PostMapping("/privacy")
    @Operation(summary = "Keeps the matter to its requester and watchers, or does so no more")
    ResponseEntity<PortalMatterView> keep(
            Viewer viewer, @PathVariable String id, @RequestBody KeepMatterRequest body, Command command) {
        return PortalMatterView.tagged(following.keep(viewer, new MatterId(id), body.onlyWatchers(), command));
    }
}
