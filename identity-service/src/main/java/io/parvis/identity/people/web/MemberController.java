package io.parvis.identity.people.web;

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

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.EditingMembers;
import io.parvis.identity.people.InvitingMembers;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.ListingMembers;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/members")
@Tag(name = "Team members")
class MemberController {

    private final InvitingMembers inviting;
    private final ListingMembers listing;
    private final EditingMembers editing;

    MemberController(InvitingMembers inviting, ListingMembers listing, EditingMembers editing) {
        this.inviting = inviting;
        this.listing = listing;
        this.editing = editing;
    }

    @PostMapping
    @Operation(summary = "Adds a team member and sends the invitation")
    ResponseEntity<MemberView> invite(Viewer viewer, @RequestBody MemberRequest request, Command command) {
        ListedMember member = inviting.invite(viewer, request.toForm(), command);
        return ResponseEntity.created(
                        URI.create("/api/main/members/" + member.person().id()))
                .eTag(EntityTags.ofVersion(member.version()))
                .body(MemberView.from(member));
    }

    @GetMapping
    @Operation(summary = "Lists the team members, last invited first")
    Page<MemberView> list(Viewer viewer, PageRequest page) {
        return listing.page(viewer, page).map(MemberView::from);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a team member")
    ResponseEntity<MemberView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new PersonId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Edits a team member, their roles and groups")
    ResponseEntity<MemberView> edit(
            Viewer viewer, @PathVariable String id, @RequestBody MemberRequest request, Command command) {
        return shown(editing.edit(viewer, new PersonId(id), request.toForm(), command));
    }

    private static ResponseEntity<MemberView> shown(ListedMember member) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(member.version())).body(MemberView.from(member));
    }
}
