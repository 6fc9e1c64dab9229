package io.parvis.identity.people.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.identity.people.ListedMember;
import io.parvis.identity.people.ListingMembers;
import io.parvis.starter.http.EntityTags;

@RestController
@RequestMapping("/api/main/me")
@Tag(name = "Own profile")
class MainProfileController {

    private final ListingMembers members;

    MainProfileController(ListingMembers members) {
        this.members = members;
    }

    @GetMapping
    @Operation(summary = "Shows the team member who is logged in")
    ResponseEntity<OwnMemberView> show(Viewer viewer) {
        ListedMember member = members.self(viewer);
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(member.version())).body(OwnMemberView.from(member));
    }
}
