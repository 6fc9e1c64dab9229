package io.parvis.identity.groups.web;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.groups.ArrangingGroups;
import io.parvis.identity.groups.GroupId;
import io.parvis.identity.groups.ListedGroup;
import io.parvis.identity.groups.ListingGroups;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/groups")
@Tag(name = "Groups")
class GroupController {

    private final ArrangingGroups arranging;
    private final ListingGroups listing;

    GroupController(ArrangingGroups arranging, ListingGroups listing) {
        this.arranging = arranging;
        this.listing = listing;
    }

    @PostMapping
    @Operation(summary = "Makes a group of team members")
    ResponseEntity<GroupView> create(Viewer viewer, @RequestBody GroupRequest request, Command command) {
        ListedGroup group = arranging.create(viewer, request.name(), command);
        return ResponseEntity.created(
                        URI.create("/api/main/groups/" + group.group().id()))
                .eTag(EntityTags.ofVersion(group.version()))
                .body(GroupView.from(group));
    }

    @GetMapping
    @Operation(summary = "Lists the groups by name, with who is in them")
    Page<GroupView> list(Viewer viewer, PageRequest page) {
        return listing.page(viewer, page).map(GroupView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a group")
    ResponseEntity<GroupView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new GroupId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Renames a group")
    ResponseEntity<GroupView> rename(
            Viewer viewer, @PathVariable String id, @RequestBody GroupRequest request, Command command) {
        return shown(arranging.rename(viewer, new GroupId(id), request.name(), command));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a group that nobody is in")
    ResponseEntity<Void> delete(Viewer viewer, @PathVariable String id, Command command) {
        arranging.delete(viewer, new GroupId(id), command);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<GroupView> shown(ListedGroup group) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(group.version())).body(GroupView.from(group));
    }
}
