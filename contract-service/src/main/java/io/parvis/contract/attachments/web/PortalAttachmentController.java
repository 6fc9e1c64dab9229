package io.parvis.contract.attachments.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.contract.attachments.ReachingAttachments;
import io.parvis.contract.contracts.ContractId;
import io.parvis.directory.Viewer;
import io.parvis.files.FileId;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.ZippingFiles;
import io.parvis.files.web.Downloads;
import io.parvis.files.web.PortalFileView;
import io.parvis.files.web.PortalFilesView;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/contracts/{id}")
@Tag(name = "Attachments in the portal", description = "What clients see of a contract's files")
class PortalAttachmentController {

    private final ReachingAttachments reaching;
    private final ReadingFiles reading;
    private final ZippingFiles zipping;

    PortalAttachmentController(ReachingAttachments reaching, ReadingFiles reading, ZippingFiles zipping) {
        this.reaching = reaching;
        this.reading = reading;
        this.zipping = zipping;
    }

    @GetMapping("/attachments")
    @Operation(summary = "The folders and files that the client sees, the last added first")
    PortalFilesView list(Viewer viewer, @PathVariable String id, PageRequest page) {
        Shelf shelf = reaching.toRead(viewer, new ContractId(id));
        return PortalFilesView.from(
                reading.folders(shelf.access()), reading.page(shelf.access(), page), viewer.actor(), shelf.names());
    }

    @GetMapping("/attachments/{fileId}")
    @Operation(summary = "A file")
    ResponseEntity<PortalFileView> read(Viewer viewer, @PathVariable String id, @PathVariable String fileId) {
        Shelf shelf = reaching.toRead(viewer, new ContractId(id));
        PortalFileView file =
                PortalFileView.from(reading.find(shelf.access(), new FileId(fileId)), viewer.actor(), shelf.names());
        return ResponseEntity.ok().eTag(EntityTags.ofContent(file)).body(file);
    }

    @GetMapping("/attachments/{fileId}/content")
    @Operation(summary = "The bytes of a file, in its latest version that the client sees or in another")
    void content(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shelf shelf = reaching.toRead(viewer, new ContractId(id));
        Downloads.answer(reading.open(shelf.access(), new FileId(fileId), version), request, response);
    }

    @GetMapping("/attachments.zip")
    @Operation(summary = "All files that the client sees, or those that are named, and those in the folders that are")
    void archive(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> file,
            @RequestParam(defaultValue = "") List<String> folder,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Shelf shelf = reaching.toRead(viewer, new ContractId(id));
        var archive = zipping.archive(shelf.access(), ZippingFiles.Selection.of(file, folder));
        Downloads.answer(archive, shelf.archive(), language, request, response);
    }
}
