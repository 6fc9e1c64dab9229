package io.parvis.matter.attachments.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.parvis.directory.Viewer;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileId;
import io.parvis.files.FolderId;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Shelf;
import io.parvis.files.Upload;
import io.parvis.files.ZippingFiles;
import io.parvis.files.web.Downloads;
import io.parvis.files.web.FileBody;
import io.parvis.files.web.PortalFileView;
import io.parvis.files.web.PortalFilesView;
import io.parvis.files.web.Uploads;
import io.parvis.matter.attachments.ReachingAttachments;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.EntityTags;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.PageRequest;

@RestController
@RequestMapping("/api/portal/matters/{id}")
@Tag(
        name = "Attachments in the portal",
        description = "What clients see of a matter's files, and what its requester sends")
class PortalAttachmentController {

    private final ReachingAttachments reaching;
    private final ReadingFiles reading;
    private final AddingFiles adding;
    private final ZippingFiles zipping;

    PortalAttachmentController(
            ReachingAttachments reaching, ReadingFiles reading, AddingFiles adding, ZippingFiles zipping) {
        this.reaching = reaching;
        this.reading = reading;
        this.adding = adding;
        this.zipping = zipping;
    }

    @GetMapping("/attachments")
    @Operation(summary = "The folders and files that the client sees, the last added first")
    PortalFilesView list(Viewer viewer, @PathVariable String id, PageRequest page) {
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        return PortalFilesView.from(
                reading.folders(shelf.access()), reading.page(shelf.access(), page), viewer.actor(), shelf.names());
    }

    @GetMapping("/attachments/{fileId}")
    @Operation(summary = "A file")
    ResponseEntity<PortalFileView> read(Viewer viewer, @PathVariable String id, @PathVariable String fileId) {
        PortalFileView file = view(viewer, reaching.toRead(viewer, new MatterId(id)), new FileId(fileId));
        return ResponseEntity.ok().eTag(EntityTags.ofContent(file)).body(file);
    }

    @PostMapping("/attachments")
    @Operation(
            summary = "Sends a file, as the requester",
            parameters = @Parameter(name = "folderId", in = ParameterIn.QUERY),
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileBody.class))))
    ResponseEntity<PortalFileView> add(
            Viewer viewer, @PathVariable String id, HttpServletRequest request, Command command) throws IOException {
        MatterId matter = new MatterId(id);
        Shelf shelf = reaching.toSend(viewer, matter);
        Upload upload = Uploads.read(request);
        FolderId folder = FolderIds.of(request.getParameter("folderId"));
        var sender = reaching.anew(viewer, now -> reaching.toSend(now, matter));
        return added(
                viewer,
                shelf,
                adding.add(sender, folder, upload, command).value().fileId());
    }

    @PostMapping("/attachments/{fileId}/versions")
    @Operation(
            summary = "Sends a version of a file that the requester has sent",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = FileBody.class))))
    ResponseEntity<PortalFileView> addVersion(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String fileId,
            HttpServletRequest request,
            TaggedCommand command)
            throws IOException {
        FileId known = new FileId(fileId);
        MatterId matter = new MatterId(id);
        Shelf shelf = reaching.toSendVersion(viewer, matter, known);
        Command seen = command.on(
                () -> reading.find(shelf.access(), known),
                listed -> EntityTags.ofContent(view(viewer, shelf, listed)),
                ListedFile::version);
        var sender = reaching.anew(viewer, now -> reaching.toSendVersion(now, matter, known));
        adding.addVersion(sender, known, Uploads.read(request), seen);
        return added(viewer, shelf, known);
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
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
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
        Shelf shelf = reaching.toRead(viewer, new MatterId(id));
        var archive = zipping.archive(shelf.access(), ZippingFiles.Selection.of(file, folder));
        Downloads.answer(archive, shelf.archive(), language, request, response);
    }

    private ResponseEntity<PortalFileView> added(Viewer viewer, Shelf shelf, FileId id) {
        PortalFileView file = view(viewer, shelf, id);
        String matter = shelf.access().owner().id();
        return ResponseEntity.created(URI.create("/api/portal/matters/" + matter + "/attachments/" + file.id()))
                .eTag(EntityTags.ofContent(file))
                .body(file);
    }

    private PortalFileView view(Viewer viewer, Shelf shelf, FileId id) {
        return view(viewer, shelf, reading.find(shelf.access(), id));
    }

    private static PortalFileView view(Viewer viewer, Shelf shelf, ListedFile file) {
        return PortalFileView.from(file, viewer.actor(), shelf.names());
    }
}
