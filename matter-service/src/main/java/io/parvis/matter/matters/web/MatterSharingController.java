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
import io.parvis.matter.matters.MatterId;
import io.parvis.matter.matters.RestrictingMatters;
import io.parvis.matter.matters.SharingMatters;
import io.parvis.starter.aggregate.Command;

@RestController
@RequestMapping("/api/main/matters/{id}")
@Tag(name = "Who sees a matter", description = "For lawyers")
class MatterSharingController {

    private final SharingMatters sharing;
    private final RestrictingMatters restricting;

    MatterSharingController(SharingMatters sharing, RestrictingMatters restricting) {
        this.sharing = sharing;
        this.restricting = restricting;
    }

    @PostMapping("/share")
    @Operation(summary = "Shows a matter that the team opened to a client and their watchers")
    ResponseEntity<MainMatterView> share(
            Viewer viewer, @PathVariable String id, @RequestBody ShareMatterRequest body, Command command) {
        return MainMatterView.versioned(sharing.share(
                viewer, new MatterId(id), PersonIds.of(body.requesterId()), PersonIds.of(body.watcherIds()), command));
    }

    @PostMapping("/unshare")
    @Operation(summary = "Takes a matter back that the team had shared")
    ResponseEntity<MainMatterView> unshare(Viewer viewer, @PathVariable String id, Command command) {
        return MainMatterView.versioned(sharing.unshare(viewer, new MatterId(id), command));
    }

    @PostMapping("/requester")
    @Operation(summary = "Hands a matter to another client of its company")
    ResponseEntity<MainMatterView> handOver(
            Viewer viewer, @PathVariable String id, @RequestBody HandOverRequest body, Command command) {
        return MainMatterView.versioned(
                sharing.handOver(viewer, new MatterId(id), PersonIds.of(body.requesterId()), command));
    }

    @PostMapping("/watch")
    @Operation(summary = "Lets another client of its company view a matter")
    ResponseEntity<MainMatterView> watch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, Command command) {
        return MainMatterView.versioned(
                sharing.watch(viewer, new MatterId(id), PersonIds.of(body.watcherId()), command));
    }

    @PostMapping("/unwatch")
    @Operation(summary = "Lets a client view a matter no more who watched it")
    ResponseEntity<MainMatterView> unwatch(
            Viewer viewer, @PathVariable String id, @RequestBody WatcherRequest body, Command command) {
        return MainMatterView.versioned(
                sharing.unwatch(viewer, new MatterId(id), PersonIds.of(body.watcherId()), command));
    }

    @PostMapping("/teams-files")
    @Operation(
            summary = "Decides whether the requester's side sees the team's files about which nothing else was decided")
    ResponseEntity<MainMatterView> showFiles(
            Viewer viewer, @PathVariable String id, @RequestBody TeamsFilesRequest body, Command command) {
        return MainMatterView.versioned(sharing.showFiles(viewer, new MatterId(id), body.teamsFiles(), command));
    }

    @PostMapping("/restrict")
    @Operation(summary = "Restricts a matter to its assignee, the caller and named members")
    ResponseEntity<MainMatterView> restrict(
            Viewer viewer, @PathVariable String id, @RequestBody RestrictMatterRequest body, Command command) {
        return MainMatterView.versioned(
                restricting.restrict(viewer, new MatterId(id), PersonIds.of(body.memberIds()), command));
    }

    @PostMapping("/unrestrict")
    @Operation(summary = "Opens a restricted matter to all of the team who work on matters")
    ResponseEntity<MainMatterView> unrestrict(Viewer viewer, @PathVariable String id, Command command) {
        return MainMatterView.versioned(restricting.open(viewer, new MatterId(id), command));
    }
}
