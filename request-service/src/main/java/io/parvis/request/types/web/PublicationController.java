package io.parvis.request.types.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.request.types.PublishingRequestTypes;
import io.parvis.request.types.RequestType;
import io.parvis.request.types.RequestTypeId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.http.EntityTags;

@RestController
@Tag(name = "Form builder", description = "The request types that the legal team writes")
class PublicationController {

    private final PublishingRequestTypes publishing;

    PublicationController(PublishingRequestTypes publishing) {
        this.publishing = publishing;
    }

    @PostMapping("/api/main/request-types/{id}/publish")
    @Operation(summary = "Puts the draft into the catalogue, as a version that never changes")
    ResponseEntity<MainRequestTypeView> publish(Viewer viewer, @PathVariable String id, Command command) {
        Stored<RequestType> type = publishing.publish(viewer, new RequestTypeId(id), command);
        return ResponseEntity.ok().eTag(EntityTags.ofVersion(type.version())).body(MainRequestTypeView.from(type));
    }
}
