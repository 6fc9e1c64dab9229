package io.parvis.request.intake.web;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.intake.RequestId;
import io.parvis.request.intake.ReviewingRequests;
import io.parvis.request.intake.TriagingRequests;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/main/requests")
@Tag(name = "Intake", description = "For those of the legal team who decide about requests")
class MainRequestController {

    private final ReviewingRequests reviewing;
    private final TriagingRequests triaging;

    MainRequestController(ReviewingRequests reviewing, TriagingRequests triaging) {
        this.reviewing = reviewing;
        this.triaging = triaging;
    }

    @GetMapping
    @Operation(summary = "The requests that the member may decide about, the newest first unless it says otherwise")
    Page<MainRequestItem> list(
            Viewer viewer, @ParameterObject MainRequestListRequest request, PageRequest page, Locale language) {
        return reviewing.list(viewer, request.toForm(), page).map(sheet -> MainRequestItem.from(sheet, language));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A request with its answers, those of before, and what was made of it")
    ResponseEntity<MainRequestView> read(Viewer viewer, @PathVariable String id, Locale language) {
        return MainRequestView.versioned(reviewing.read(viewer, new RequestId(id)), language);
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Takes a request; it becomes what its type says")
    ResponseEntity<MainRequestView> accept(Viewer viewer, @PathVariable String id, Command command, Locale language) {
        return MainRequestView.versioned(triaging.accept(viewer, new RequestId(id), command), language);
    }

    @PostMapping("/{id}/ask")
    @Operation(summary = "Asks the requester for what a request lacks")
    ResponseEntity<MainRequestView> ask(
            Viewer viewer, @PathVariable String id, @RequestBody AskRequester body, Command command, Locale language) {
        return MainRequestView.versioned(triaging.ask(viewer, new RequestId(id), body.question(), command), language);
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Moves a request to another type; answers go with it as far as they fit")
    ResponseEntity<MainRequestView> move(
            Viewer viewer, @PathVariable String id, @RequestBody MoveRequest body, Command command, Locale language) {
        return MainRequestView.versioned(
                triaging.move(viewer, new RequestId(id), body.to(), body.question(), command), language);
    }

    @PostMapping("/{id}/reject")
    @Operation(summary = "Does not take a request on; the requester reads why")
    ResponseEntity<MainRequestView> reject(
            Viewer viewer, @PathVariable String id, @RequestBody RejectRequest body, Command command, Locale language) {
        return MainRequestView.versioned(triaging.reject(viewer, new RequestId(id), body.reason(), command), language);
    }
}
