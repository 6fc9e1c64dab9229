package io.parvis.identity.people.web;

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

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.InvitingMembers;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.ListingMembers;
import io.parvis.identity.people.ResendingInvitations;
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
    private final ResendingInvitations resending;

    MemberController(InvitingMembers inviting, ListingMembers listing, ResendingInvitations resending) {
        this.inviting = inviting;
        this.listing = listing;
        this.resending = resending;
    }

    @PostMapping
    @Operation(summary = "Adds a team member and sends the invitation")
    ResponseEntity<MemberView> invite(Viewer viewer, @RequestBody InviteMemberRequest request, Command command) {
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

    @PostMapping("/{id}/resend-invitation")
    @Operation(summary = "Sends a new link to a team member who has not set a password yet")
    ResponseEntity<MemberView> resendInvitation(Viewer viewer, @PathVariable String id, Command command) {
        return shown(resending.resendToMember(viewer, new PersonId(id), command));
    }

    private static ResponseEntity<MemberView> shown(ListedMember member) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(member.version())).body(MemberView.from(member));
    }
}
