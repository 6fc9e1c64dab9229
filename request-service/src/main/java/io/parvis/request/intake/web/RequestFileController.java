package io.parvis.request.intake.web;

import java.io.IOException;
import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.FileId;
import io.parvis.files.ListedFile;
import io.parvis.files.web.Downloads;
import io.parvis.files.web.FileBody;
import io.parvis.files.web.Uploads;
import io.parvis.request.intake.AttachingFiles;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/requests/{id}/files")
@Tag(name = "Files of requests", description = "What the client attached to what they asked for")
class RequestFileController {

    private final AttachingFiles attaching;

    RequestFileController(AttachingFiles attaching) {
        this.attaching = attaching;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Attaches a file to a draft, or to a request that the legal team asks about",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileBody.class))))
    ResponseEntity<RequestFileView> add(
            Viewer viewer, @PathVariable String id, HttpServletRequest request, Command command) throws IOException {
        RequestId known = new RequestId(id);
        attaching.requireSender(viewer, known);
        ListedFile added = attaching.add(viewer, known, Uploads.read(request), command);
        return ResponseEntity.created(URI.create(
                        "/api/portal/requests/" + id + "/files/" + added.id().value()))
                .eTag(EntityTags.ofVersion(added.version()))
                .body(RequestFileView.from(added));
    }

    @GetMapping
    @Operation(summary = "The files of a request, last added first")
    Page<RequestFileView> list(Viewer viewer, @PathVariable String id, PageRequest page) {
        return attaching.list(viewer, new RequestId(id), page).map(RequestFileView::from);
    }

    @GetMapping("/{fileId}")
    @Operation(summary = "A file of a request")
    ResponseEntity<RequestFileView> read(Viewer viewer, @PathVariable String id, @PathVariable String fileId) {
        return RequestFileView.tagged(attaching.read(viewer, new RequestId(id), new FileId(fileId)));
    }

    @GetMapping("/{fileId}/content")
    @Operation(summary = "Hands a file out")
    void content(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Downloads.answer(attaching.open(viewer, new RequestId(id), new FileId(fileId)), request, response);
    }

    @DeleteMapping("/{fileId}")
    @Operation(summary = "Removes a file that was not submitted; answers name it no more")
    ResponseEntity<Void> remove(Viewer viewer, @PathVariable String id, @PathVariable String fileId, Command command) {
        attaching.remove(viewer, new RequestId(id), new FileId(fileId), command);
        return ResponseEntity.noContent().build();
    }
}
