package io.parvis.request.types.web;

import java.net.URI;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.types.ListingRequestTypes;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.request.types.Target;
import io.parvis.request.types.TypeFilter;
import io.parvis.request.types.TypeStatus;
import io.parvis.request.types.WritingRequestTypes;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.ProblemTexts;

@RestController
@RequestMapping("/api/main/request-types")
@Tag(name = "Form builder", description = "The request types that the legal team writes")
class MainRequestTypeController {

    private final WritingRequestTypes writing;
    private final ListingRequestTypes listing;
    private final ProblemTexts texts = ProblemTexts.load();

    MainRequestTypeController(WritingRequestTypes writing, ListingRequestTypes listing) {
        this.writing = writing;
        this.listing = listing;
    }

    @GetMapping
    @Operation(summary = "Lists the request types by name")
    Page<MainRequestTypeItem> list(
            Viewer viewer,
            PageRequest page,
            @RequestParam @Nullable TypeStatus status,
            @RequestParam @Nullable Target target) {
        return listing.page(viewer, new TypeFilter(status, target), page).map(MainRequestTypeItem::from);
    }

    @PostMapping
    @Operation(summary = "Begins to write a request type")
    ResponseEntity<MainRequestTypeView> draft(Viewer viewer, @RequestBody DraftBody body, Command command) {
        return created(writing.draft(viewer, body.toForm(), command));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows a request type with its draft")
    ResponseEntity<MainRequestTypeView> show(Viewer viewer, @PathVariable String id) {
        return shown(listing.find(viewer, new RequestTypeId(id)));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Writes the draft of a request type; what is published stays as it is")
    ResponseEntity<MainRequestTypeView> edit(
            Viewer viewer, @PathVariable String id, @RequestBody DraftBody body, Command command) {
        return shown(writing.edit(viewer, new RequestTypeId(id), body.toForm(), command));
    }

    @PostMapping("/{id}/copy")
    @Operation(summary = "Begins a request type with what another one's draft says")
    ResponseEntity<MainRequestTypeView> copy(Viewer viewer, @PathVariable String id, Command command) {
        return created(writing.copy(viewer, new RequestTypeId(id), command));
    }

    @PostMapping("/{id}/retire")
    @Operation(summary = "Takes a request type out of the catalogue")
    ResponseEntity<MainRequestTypeView> retire(Viewer viewer, @PathVariable String id, Command command) {
        return shown(writing.retire(viewer, new RequestTypeId(id), command));
    }

    @GetMapping("/{id}/preview")
    @Operation(summary = "Draws the draft as clients would see it, and tells what keeps it from being published")
    PreviewView preview(Viewer viewer, @PathVariable String id, Locale language) {
        return PreviewView.from(listing.preview(viewer, new RequestTypeId(id)), texts, language);
    }

    @GetMapping("/{id}/versions/{number}")
    @Operation(summary = "Shows a version as it was written")
    VersionView version(Viewer viewer, @PathVariable String id, @PathVariable int number) {
        return VersionView.from(listing.version(viewer, new RequestTypeId(id), number));
    }

    private static ResponseEntity<MainRequestTypeView> created(Stored<RequestType> type) {
        return ResponseEntity.created(URI.create("/api/main/request-types/" + type.id()))
                .eTag(EntityTags.ofVersion(type.version()))
                .body(MainRequestTypeView.from(type));
    }

    private static ResponseEntity<MainRequestTypeView> shown(Stored<RequestType> type) {
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(type.version())).body(MainRequestTypeView.from(type));
    }
}
