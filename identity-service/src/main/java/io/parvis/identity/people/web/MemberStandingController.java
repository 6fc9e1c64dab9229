package io.parvis.identity.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewer;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.ResendingInvitations;
import io.parvis.identity.people.StoppingMembers;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;

/** What the list of team members offers for each of them. */
@RestController
@RequestMapping("/api/main/members/{id}")
@Tag(name = "Team members")
class MemberStandingController {

    private final StoppingMembers stopping;
    private final ResendingInvitations resending;

    MemberStandingController(StoppingMembers stopping, ResendingInvitations resending) {
        this.stopping = stopping;
        this.resending = resending;
    }

    @PostMapping("/deactivate")
    @Operation(summary = "Deactivates a team member, unless it is the last active admin")
    ResponseEntity<MemberView> deactivate(Viewer viewer, @PathVariable String id, Command command) {
        return shown(stopping.deactivate(viewer, new PersonId(id), command));
    }

    @PostMapping("/activate")
    @Operation(summary = "Lets a deactivated team member in again")
    ResponseEntity<MemberView> activate(Viewer viewer, @PathVariable String id, Command command) {
        return shown(stopping.reactivate(viewer, new PersonId(id), command));
    }

    @PostMapping("/resend-invitation")
    @Operation(summary = "Sends a new link to a team member who has not set a password yet")
    ResponseEntity<MemberView> resendInvitation(Viewer viewer, @PathVariable String id, Command command) {
        return shown(resending.resendToMember(viewer, new PersonId(id), command));
    }

    private static ResponseEntity<MemberView> shown(ListedMember member) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(member.version())).body(MemberView.from(member));
    }
}
